package se.redthread.web.warming;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import se.redthread.SampleTest;
import se.redthread.web.graphiql.Example;
import se.redthread.web.graphiql.Examples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;

import static org.assertj.core.api.Assertions.assertThat;

/** After a start all that is asked first has been asked, and nothing was changed. */
@SampleTest
class WarmUpIT {

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private Examples examples;

	@Test
	void asksTheFirstViewAndTheExamplesThatOnlyRead() throws Exception {
		List<ExecutionGraphQlResponse> answers = new CopyOnWriteArrayList<>();
		long questions = this.examples.all().stream().filter(Example::isQuestion).count();
		assertThat(questions).isBetween(20L, this.examples.all().size() - 5L);
		CountDownLatch left = new CountDownLatch((int) questions + 5);
		WarmUp warmUp = new WarmUp((request) -> this.graphQl.execute(request).doOnNext((answer) -> {
			answers.add(answer);
			left.countDown();
		}), this.examples, true);
		warmUp.begin();
		assertThat(left.await(180, TimeUnit.SECONDS)).isTrue();
		assertThat(answers.subList(0, 5)).allSatisfy((answer) -> assertThat(answer.getErrors()).isEmpty());
		// Some examples ask about what others of them make, and nothing was made here
		assertThat(answers).flatExtracting(ExecutionGraphQlResponse::getErrors)
			.extracting((error) -> error.getExtensions().get("code"))
			.containsOnly("NOT_FOUND");
		assertThat(answers)
			.allSatisfy((answer) -> assertThat(answer.getExecutionInput().getQuery()).doesNotContain("mutation "));
		assertThat(answers.get(0).<Object>getData()).asString().contains("scorecard");
	}

	@Test
	void goesOnAfterAFaultAndEndsWhenItIsTold() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		AtomicReference<WarmUp> warmUp = new AtomicReference<>();
		CountDownLatch third = new CountDownLatch(1);
		warmUp.set(new WarmUp((request) -> {
			if (asked.incrementAndGet() == 3) {
				warmUp.get().destroy();
				third.countDown();
			}
			throw new IllegalStateException("a fault");
		}, this.examples, true));
		warmUp.get().begin();
		assertThat(third.await(30, TimeUnit.SECONDS)).isTrue();
		Thread.sleep(500);
		assertThat(asked).hasValue(3);
	}

}
