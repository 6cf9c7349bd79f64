package se.redthread.graph;

import java.time.Duration;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.TransientException;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What a fault of the database is told as, and whether it is tried again. */
class FaultsTests {

	@ParameterizedTest
	@ValueSource(strings = { "MemoryPoolOutOfMemoryError", "TransactionOutOfMemoryError" })
	void aQuestionThatNeedsTooMuchMemoryIsRefusedAtOnce(String name) {
		try (Work work = Work.begin("a", Duration.ofSeconds(10))) {
			assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(name))
				.withMessage(
						"The question needs more memory than the database has to give now. Ask for less at once, or again in a moment.")
				.returns(ProblemCode.LIMIT_EXCEEDED, Problem::code);
			assertThat(work.statements()).isEqualTo(1);
		}
	}

	@Test
	void aPassingFaultIsTriedThreeTimes() {
		try (Work work = Work.begin("a", Duration.ofSeconds(10))) {
			assertThatExceptionOfType(Problem.class).isThrownBy(() -> read("DatabaseUnavailable"))
				.returns(ProblemCode.UNAVAILABLE, Problem::code);
			assertThat(work.statements()).isEqualTo(3);
		}
	}

	private static void read(String name) {
		Driver driver = mock(Driver.class);
		Session session = mock(Session.class);
		given(driver.session(any(SessionConfig.class))).willReturn(session);
		given(session.run(any(Query.class), any(TransactionConfig.class)))
			.willThrow(new TransientException("Neo.TransientError.General." + name, "would use more than the limit"));
		StatementWatch watch = new StatementWatch(ObservationRegistry.NOOP, "neo4j", Duration.ofMinutes(1));
		new Graph(driver, watch, "neo4j").read(new Query("RETURN 1"));
	}

}
