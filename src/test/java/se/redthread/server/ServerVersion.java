package se.redthread.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;

/**
 * A version of Neo4j and what it runs on.
 *
 * @param name such as 5.26.30; "embedded" for the one that Redthread itself brings
 */
public record ServerVersion(String name) {

	/** The engine on the test's own class path: nothing is downloaded for it. */
	public static final ServerVersion EMBEDDED = new ServerVersion("embedded");

	/** The long-term support release. */
	public static final ServerVersion LONG_TERM = new ServerVersion("5.26.30");

	/** The current one, which numbers its releases by year and month. */
	public static final ServerVersion CURRENT = new ServerVersion("2026.08.1");

	private static final Path POM = Path.of("src/test/servers/pom.xml");

	/** Why it can't run here, if it can't. */
	public Optional<String> obstacle() {
		try {
			java();
			classPath();
			return Optional.empty();
		}
		catch (TestAbortedException ex) {
			return Optional.ofNullable(ex.getMessage());
		}
	}

	/** The Java that runs it; the test is skipped where there is none. */
	JavaHome java() {
		int feature = this.name.startsWith("20") ? 25 : 17;
		return JavaHome.atLeast(feature)
			.orElseGet(() -> Assumptions.abort("There is no Java " + feature + " here to run Neo4j " + this.name
					+ " on; name one with -Dredthread.test.java=FOLDER or JAVA_HOME_" + feature));
	}

	/**
	 * Its jars, as Maven finds them; the test is skipped where Maven can't get them.
	 */
	String classPath() {
		if (this.name.equals(EMBEDDED.name)) {
			return System.getProperty("java.class.path");
		}
		Path list = Path.of("target/servers").resolve(this.name + ".classpath").toAbsolutePath();
		try {
			if (!isWhole(list)) {
				Files.createDirectories(list.getParent());
				resolve(list);
			}
			return Files.readString(list).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isWhole(Path list) throws IOException {
		return Files.exists(list) && Stream.of(Files.readString(list).strip().split(File.pathSeparator))
			.allMatch((jar) -> Files.exists(Path.of(jar)));
	}

	private void resolve(Path list) throws IOException {
		Path log = list.resolveSibling(this.name + ".log");
		Path result = Files.createTempFile(list.getParent(), this.name, null);
		try {
			Process maven = new ProcessBuilder(List.of("mvn", "-q", "-B", "-ntp", "-f", POM.toString(),
					"-Dneo4j.version=" + this.name, "dependency:build-classpath", "-Dmdep.outputFile=" + result))
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			boolean ended = maven.waitFor(5, TimeUnit.MINUTES);
			maven.destroyForcibly();
			Assumptions.assumeTrue(ended && maven.exitValue() == 0,
					() -> "Maven can't get the jars of Neo4j " + this.name + " (" + log + " says why)");
			Files.move(result, list, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			Assumptions.abort("Maven can't be started to get the jars of Neo4j " + this.name + " (" + ex + ")");
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
