package se.redthread.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkTests {

	@Test
	void isCurrentOnItsThreadUntilItIsClosed() {
		try (Work work = Work.begin("a", Duration.ofSeconds(1))) {
			assertThat(Work.current()).isSameAs(work);
			assertThat(CompletableFuture.supplyAsync(() -> Work.current().id()).join()).isEqualTo("background");
		}
		assertThat(Work.ofThisThread()).isNull();
	}

	@Test
	void hasAKeyOfItsOwnWhateverItsIdIs() {
		try (Work one = Work.begin("same", Duration.ofSeconds(1));
				Work other = Work.begin("same", Duration.ofSeconds(1))) {
			assertThat(one.key()).startsWith("same/").isNotEqualTo(other.key());
		}
	}

	@Test
	void hasNoTimeLeftWhenItsTimeIsUp() {
		try (Work work = Work.begin("a", Duration.ZERO)) {
			assertThat(work.ending()).isEqualTo(Work.Ending.TIME_UP);
			assertThatExceptionOfType(Problem.class).isThrownBy(work::left)
				.withMessageStartingWith("The request took longer than 0 ms")
				.returns(ProblemCode.TIMEOUT, Problem::code);
		}
	}

	@Test
	void tellsTheFirstEndingToThoseWhoWaitForIt() {
		List<String> told = new ArrayList<>();
		try (Work work = Work.begin("a", Duration.ofSeconds(10))) {
			assertThat(work.left()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(10));
			work.whenEnded(() -> told.add("early"));
			work.end(Work.Ending.CLIENT_LEFT);
			work.end(Work.Ending.TIME_UP);
			work.whenEnded(() -> told.add("late"));
			assertThat(told).containsExactly("early", "late");
			assertThatExceptionOfType(Problem.class).isThrownBy(work::left)
				.withMessage("The request was ended because its client had left.");
		}
	}

	@Test
	void canHaveAPartDoneOnAnotherThread() {
		try (Work work = Work.begin("a", Duration.ofSeconds(10))) {
			assertThat(CompletableFuture.supplyAsync(() -> work.part(() -> Work.current().id())).join()).isEqualTo("a");
		}
	}

}
