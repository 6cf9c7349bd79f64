package se.redthread.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import se.redthread.graph.Graph;
import se.redthread.graph.Graphs;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A server that gives a transaction less memory than it wants. */
@Timeout(300)
class OutOfMemoryIT {

	private static final Query GREEDY = new Query(
			"UNWIND range(1, 10000000) AS n WITH collect('x' + n) AS many RETURN size(many) AS n");

	private static final Query COUNT = new Query("MATCH (n:Half) RETURN count(n) AS n");

	@TempDir
	private Path folder;

	@Test
	void isTheRefusalOfOneQuestionAndOfNoOther() {
		try (Neo4jServer server = Neo4jServer.start(ServerVersion.EMBEDDED, this.folder,
				"db.memory.transaction.max=4m"); Driver driver = server.driver()) {
			Graph graph = Graphs.over(driver);
			try (Work work = Work.begin("greedy", Duration.ofMinutes(1))) {
				refused(() -> graph.read(GREEDY));
				assertThat(work.statements()).isOne();
			}
			AtomicInteger tried = new AtomicInteger();
			refused(() -> graph.write((tx) -> {
				tried.incrementAndGet();
				tx.run("CREATE (:Half)").consume();
				return tx.run(GREEDY).list();
			}));
			assertThat(tried).hasValue(1);
			assertThat(graph.read(COUNT).get(0).get("n").asInt()).isZero();
			graph.destroy();
		}
		System.out.println("2 faults, 2 survived: statements that want more memory than there is");
	}

	private static void refused(Runnable part) {
		assertThatExceptionOfType(Problem.class).isThrownBy(part::run)
			.satisfies((problem) -> assertThat(problem.code()).as("%s", problem.getCause())
				.isEqualTo(ProblemCode.LIMIT_EXCEEDED))
			.withMessage(
					"The question needs more memory than the database has to give now. Ask for less at once, or again in a moment.");
	}

}
