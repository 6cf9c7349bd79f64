package se.redthread;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Tests delete what they find: what they may find is asked first. */
@Timeout(300)
class TestDatabaseIT {

	@TempDir
	private Path folder;

	@Test
	void aDatabaseThatIsNeitherEmptyNorMarkedIsRefused() {
		try (Neo4jServer server = Neo4jServer.start(ServerVersion.EMBEDDED, this.folder);
				Driver driver = server.driver()) {
			driver.executableQuery("CREATE (:Precious)").execute();
			assertThatIllegalStateException().isThrownBy(() -> given(server))
				.withMessageContaining("is neither empty nor marked as a test's, and tests delete what they find");
			assertThat(driver.executableQuery("MATCH (n) RETURN n").execute().records()).hasSize(1);
			driver.executableQuery("MATCH (n) DELETE n").execute();
			given(server);
			driver.executableQuery("CREATE (:Precious)").execute();
			given(server);
		}
	}

	private static TestDatabase given(Neo4jServer server) {
		return TestDatabase.given(server.uri().toString(), server.user(), server.password());
	}

}
