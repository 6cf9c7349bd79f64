package se.redthread.fault;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;

/**
 * An import is killed at random moments of its life, in one transaction and in batches.
 * To repeat one: {@code -Dredthread.test.seed=N}.
 */
@Timeout(900)
class KilledImportIT {

	private static final long SEED = Long.getLong("redthread.test.seed", System.nanoTime());

	@TempDir
	private Path folder;

	@Test
	void losesNothingOnAServer() throws Exception {
		onAServer(3);
	}

	@Test
	void losesNothingWithTheEmbeddedEngine() throws Exception {
		embedded(2);
	}

	@Test
	@Tag("long")
	void losesNothingOnAServerManyTimes() throws Exception {
		onAServer(36);
	}

	@Test
	@Tag("long")
	void losesNothingWithTheEmbeddedEngineManyTimes() throws Exception {
		embedded(15);
	}

	private void onAServer(int times) throws Exception {
		try (Neo4jServer server = Neo4jServer.start(ServerVersion.EMBEDDED, this.folder)) {
			new KilledImports(this.folder.resolve("errors"), SEED, "--spring.neo4j.uri=" + server.uri(),
					"--spring.neo4j.authentication.username=" + server.user(),
					"--spring.neo4j.authentication.password=" + server.password())
				.kill(times);
		}
	}

	private void embedded(int times) throws Exception {
		new KilledImports(this.folder.resolve("errors"), SEED, "--redthread.data=" + this.folder.resolve("data"),
				"--redthread.engine.page-cache=64MB")
			.kill(times);
	}

}
