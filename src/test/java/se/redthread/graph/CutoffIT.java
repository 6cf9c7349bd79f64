package se.redthread.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.micrometer.observation.ObservationRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of statements whose database is there and doesn't answer. */
@Timeout(300)
class CutoffIT {

	private static final Config PATIENCE = Config.builder()
		.withConnectionTimeout(5, TimeUnit.SECONDS)
		.withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
		.build();

	@TempDir
	private Path folder;

	@Test
	void statementsOfAFrozenDatabaseEndAndOthersSucceedWhenItIsBack() {
		try (Neo4jServer server = Neo4jServer.start(ServerVersion.EMBEDDED, this.folder);
				Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()),
						PATIENCE)) {
			Graph graph = new Graph(driver,
					new StatementWatch(ObservationRegistry.NOOP, "neo4j", Duration.ofMinutes(1)), "neo4j");
			assertThat(one(graph, Duration.ofMinutes(1))).isOne();
			server.freeze();
			// One on an open connection, one on a new one
			for (int i = 0; i < 2; i++) {
				assertThatExceptionOfType(Problem.class).isThrownBy(() -> one(graph, Duration.ofSeconds(1)))
					.returns(ProblemCode.UNAVAILABLE, Problem::code)
					.withMessageContaining("ry the same request again in a moment.");
				assertThat(Thread.currentThread().isInterrupted()).isFalse();
			}
			server.thaw();
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.ignoreExceptions()
				.until(() -> one(graph, Duration.ofSeconds(10)) == 1);
			graph.destroy();
		}
	}

	private static int one(Graph graph, Duration time) {
		try (Work work = Work.begin("a", time)) {
			return graph.read(new Query("RETURN 1 AS one")).get(0).get("one").asInt();
		}
	}

}
