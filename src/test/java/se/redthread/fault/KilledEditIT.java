package se.redthread.fault;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;

/**
 * The application is killed at random moments while it is edited. To repeat one:
 * {@code -Dredthread.test.seed=N}.
 */
@Timeout(1200)
class KilledEditIT {

	private static final long SEED = Long.getLong("redthread.test.seed", System.nanoTime());

	@TempDir
	private Path folder;

	@Test
	void losesNothingOnAServer() throws Exception {
		onAServer(2);
	}

	@Test
	void losesNothingWithTheEmbeddedEngine() throws Exception {
		embedded(1);
	}

	@Test
	@Tag("long")
	void losesNothingOnAServerManyTimes() throws Exception {
		onAServer(45);
	}

	@Test
	@Tag("long")
	void losesNothingWithTheEmbeddedEngineManyTimes() throws Exception {
		embedded(10);
	}

	private void onAServer(int times) throws Exception {
		try (Neo4jServer server = Neo4jServer.start(ServerVersion.EMBEDDED, this.folder)) {
			new KilledEdits(SEED, "--spring.neo4j.uri=" + server.uri(),
					"--spring.neo4j.authentication.username=" + server.user(),
					"--spring.neo4j.authentication.password=" + server.password())
				.kill(times);
		}
	}

	private void embedded(int times) throws Exception {
		new KilledEdits(SEED, "--redthread.data=" + this.folder.resolve("data"), "--redthread.engine.page-cache=64MB")
			.kill(times);
	}

}
