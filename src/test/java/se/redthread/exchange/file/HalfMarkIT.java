package se.redthread.exchange.file;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.TestInstance;
import se.redthread.archive.Unmarked;
import se.redthread.exchange.integrity.Verification;
import se.redthread.intake.mark.ImportMark;
import se.redthread.problem.Problem;
import se.redthread.start.StartRefused;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A mark of an import that no import has left. */
@GraphTest
class HalfMarkIT {

	private static final String SENTENCE = "The graph holds a mark of an import, (:ImportMark {id: 'import'}), that Redthread didn't write, for it doesn't say what is imported, since when and by whom. Where no import is under way, take it out with MATCH (mark:ImportMark) DELETE mark, and then verify the graph.";

	private static final String WHOLE = "CREATE (:ImportMark {id: 'import', files: 'big.jsonl', startedAt: datetime(), lastBatchAt: datetime(), host: 'h', process: 1, born: ''})";

	@Autowired
	private InterruptedImports interrupted;

	@Autowired
	private Verification verification;

	@Autowired
	private Driver driver;

	private Unmarked unmarked;

	@BeforeEach
	void holdNothing() {
		TestDatabase.clear(this.driver);
		this.unmarked = new Unmarked(this.driver);
	}

	@AfterEach
	void leaveNothing() {
		TestDatabase.clear(this.driver);
		this.unmarked.close();
	}

	@Test
	void isToldAndNothingIsUndone() {
		run("CREATE (:Thing:Vision {id: 'kept'})");
		for (String change : List.of("REMOVE m.files", "SET m.files = 7", "SET m.startedAt = [1]", "REMOVE m.host",
				"SET m.process = 'x'", "SET m.lastBatchAt = 5", "SET m.born = 5", "SET m = {id: 'import'}")) {
			run("MATCH (m:ImportMark) DELETE m");
			run(WHOLE);
			run("MATCH (m:ImportMark) " + change);
			assertThatExceptionOfType(Problem.class).as(change)
				.isThrownBy(this.interrupted::undo)
				.withMessage(SENTENCE);
			assertThat(this.verification.run().findings()).as(change).contains("Import: " + SENTENCE);
		}
		assertThat(this.driver.executableQuery("MATCH (n:Thing) RETURN n").execute().records()).hasSize(1);
	}

	@Test
	void refusesAStartInOneSentence() {
		run("CREATE (:ImportMark {id: 'import', files: 7})");
		Throwable refused = catchThrowable(
				() -> TestInstance.start(TestDatabase.get(), "redthread.sample=none").close());
		assertThat(refused).isInstanceOf(StartRefused.class).hasMessage(SENTENCE);
	}

	@Test
	void isToldByVerifyWithWhateverId() {
		run("CREATE (:ImportMark {id: 'other'}), (:ImportMark)");
		assertThat(this.verification.run().findings()).singleElement()
			.asString()
			.startsWith("Import: 2 nodes are labelled ImportMark that are no mark of an import");
		run("CREATE (:ImportMark {id: 'import'})");
		assertThat(this.verification.run().findings()).hasSize(2);
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
