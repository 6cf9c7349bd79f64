package se.redthread.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The embedded engine for tests of other packages, in a folder that goes with the JVM.
 */
public final class TestEngine {

	private final EmbeddedNeo4j neo4j;

	private TestEngine(EmbeddedNeo4j neo4j) {
		this.neo4j = neo4j;
	}

	/** Starts one; the caller keeps it for all tests. */
	public static TestEngine shared() {
		try {
			Path folder = Files.createTempDirectory("redthread-test");
			EmbeddedNeo4j neo4j = start(folder, 0);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(neo4j, folder)));
			return new TestEngine(neo4j);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static EmbeddedNeo4j start(Path folder, int port) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(new EngineProperties(folder.toString(),
				new EngineProperties.Engine(port, DataSize.ofMegabytes(64), Duration.ofSeconds(30))));
		try {
			neo4j.await();
			return neo4j;
		}
		catch (RuntimeException ex) {
			neo4j.close();
			throw ex;
		}
	}

	private static void delete(EmbeddedNeo4j neo4j, Path folder) {
		neo4j.close();
		FileSystemUtils.deleteRecursively(folder.toFile());
	}

	public URI uri() {
		return this.neo4j.uri();
	}

	public String user() {
		return Engine.USER;
	}

	public String password() {
		return this.neo4j.password();
	}

}
