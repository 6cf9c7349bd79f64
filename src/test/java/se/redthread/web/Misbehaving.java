package se.redthread.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Query;
import se.redthread.graph.Graph;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code misbehaving.graphqls}. */
@TestComponent
@Controller
public class Misbehaving {

	private static final Query FOR_HOURS = new Query(
			"UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a * b = -1 RETURN count(a) AS n");

	private final Graph graph;

	Misbehaving(Graph graph) {
		this.graph = graph;
	}

	@QueryMapping
	String fails(@Argument String how) {
		throw switch (how) {
			case "time" -> timeUp();
			case "problem" -> Problem.notFound("There is no such thing.");
			case "stale" -> new Problem(ProblemCode.STALE_CURSOR, "The cursor is stale. Begin again without it.");
			case "database" -> new Problem(ProblemCode.UNAVAILABLE, "The database can't be reached right now.",
					new IllegalStateException("bolt://secret:7687"));
			default -> new IllegalStateException("MATCH (n:Secret) RETURN n at se.redthread.Secret");
		};
	}

	// As the database does, before anybody else has noticed
	private static Problem timeUp() {
		Work work = Work.current();
		Work.Ending ending = work.ending();
		while (ending == null) {
			Thread.onSpinWait();
			ending = work.ending();
		}
		return work.problem(ending);
	}

	@QueryMapping
	@SuppressWarnings("NullAway")
	String failsWithNull() {
		return null;
	}

	@QueryMapping
	int slow() {
		return this.graph.read(FOR_HOURS).get(0).get("n").asInt();
	}

	@QueryMapping
	int writesSlowly() {
		return this.graph.write((tx) -> {
			tx.run("CREATE (:Trace {title: 'half done'})").consume();
			return tx.run(FOR_HOURS).single().get("n").asInt();
		});
	}

	@QueryMapping
	int pause(@Argument int milliseconds) throws InterruptedException {
		Thread.sleep(milliseconds);
		return milliseconds;
	}

	@QueryMapping
	List<Map<String, Object>> spins() {
		return Collections.nCopies(100_000, Map.of());
	}

	@QueryMapping
	List<Map<String, Object>> slowAndFailing() {
		return Collections.nCopies(3, Map.of());
	}

	@QueryMapping
	String number(@Argument double value) {
		return String.valueOf(value);
	}

	@SchemaMapping(typeName = "Spinning")
	int spin() throws InterruptedException {
		Thread.sleep(1);
		return 1;
	}

	@SchemaMapping(typeName = "Spinning", field = "fails")
	String spinFails() {
		throw new IllegalStateException("a fault in every row");
	}

}
