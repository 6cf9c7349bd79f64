package se.redthread.server;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(600)
class Neo4jServerIT {

	@TempDir
	private Path folder;

	/** Those that are downloaded are left to who asks for them. */
	static Stream<ServerVersion> versions() {
		return Stream.of(System.getProperty("redthread.test.servers", ServerVersion.EMBEDDED.name()).split(","))
			.map(ServerVersion::new);
	}

	@ParameterizedTest
	@MethodSource("versions")
	void keepsWhatWasWrittenWhenItIsKilledAndStartedAgain(ServerVersion version) {
		try (Neo4jServer server = Neo4jServer.start(version, this.folder); Driver driver = server.driver()) {
			assertThat(count(driver, "CREATE (n:Kept) RETURN count(n) AS n")).isEqualTo(1);
			server.kill();
			server.startAgain();
			assertThat(count(driver, "MATCH (n:Kept) RETURN count(n) AS n")).isEqualTo(1);
			server.stop();
			server.startAgain();
			assertThat(count(driver, "MATCH (n:Kept) RETURN count(n) AS n")).isEqualTo(1);
		}
	}

	private static long count(Driver driver, String statement) {
		return driver.executableQuery(statement).execute().records().get(0).get("n").asLong();
	}

}
