package se.redthread.web.kept;

import java.lang.Thread.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.revision.Moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnderWayTests {

	private static final AnswerKey QUESTION = new AnswerKey("{ plans { totalCount } }", null, "{}", "");

	private static final Moment NOW = new Moment(1, LocalDate.of(2026, 5, 1));

	private static final Moment LATER = new Moment(2, LocalDate.of(2026, 5, 1));

	private static final Duration LONG = Duration.ofMinutes(1);

	private final UnderWay underWay = new UnderWay();

	private final KeptAnswer answer = new KeptAnswer(NOW, new WrittenData("{}"), 7, "");

	@Test
	void whoAsksTheSameMeanwhileGetsTheAnswerOfTheFirst() throws Exception {
		UnderWay.Effort first = begin(NOW);
		assertThat(this.underWay.begin(QUESTION, NOW)).isNull();
		CompletableFuture<@Nullable KeptAnswer> second = waiting(Work.aside("second", LONG));
		CompletableFuture<@Nullable KeptAnswer> third = waiting(Work.aside("third", LONG));
		assertThat(second).isNotDone();
		first.end(this.answer);
		assertThat(second.get(10, TimeUnit.SECONDS)).isSameAs(this.answer);
		assertThat(third.get(10, TimeUnit.SECONDS)).isSameAs(this.answer);
		assertThat(this.underWay.begin(QUESTION, LATER)).isNotNull();
	}

	@Test
	void nobodyWaitsForWhatWasBegunAtAnotherMoment() {
		begin(NOW);
		assertThat(this.underWay.await(QUESTION, LATER, Work.aside("second", LONG))).isNull();
	}

	@Test
	void eachWorksItOutAloneIfTheFirstFails() throws Exception {
		UnderWay.Effort first = begin(NOW);
		CompletableFuture<@Nullable KeptAnswer> second = waiting(Work.aside("second", LONG));
		first.end(null);
		assertThat(second.get(10, TimeUnit.SECONDS)).isNull();
		first.end(this.answer);
		assertThat(this.underWay.await(QUESTION, NOW, Work.aside("third", LONG))).isNull();
	}

	@Test
	void whoHasLeftStopsWaiting() {
		begin(NOW);
		Work left = Work.aside("left", LONG);
		CompletableFuture<@Nullable KeptAnswer> waiting = waiting(left);
		left.end(Work.Ending.CLIENT_LEFT);
		assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Problem.class)
			.hasMessageContaining("client had left");
	}

	private UnderWay.Effort begin(Moment moment) {
		return Objects.requireNonNull(this.underWay.begin(QUESTION, moment));
	}

	private CompletableFuture<@Nullable KeptAnswer> waiting(Work work) {
		Thread[] waiter = new Thread[1];
		CompletableFuture<@Nullable KeptAnswer> answered = CompletableFuture
			.supplyAsync(() -> this.underWay.await(QUESTION, NOW, work), (part) -> {
				waiter[0] = new Thread(part);
				waiter[0].start();
			});
		Awaitility.await()
			.until(() -> Set.of(State.WAITING, State.TIMED_WAITING, State.TERMINATED).contains(waiter[0].getState()));
		return answered;
	}

}
