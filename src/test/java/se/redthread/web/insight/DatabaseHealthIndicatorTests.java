package se.redthread.web.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import se.redthread.graph.Graph;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class DatabaseHealthIndicatorTests {

	private final Graph graph = mock();

	private final DatabaseHealthIndicator health = new DatabaseHealthIndicator(this.graph);

	@Test
	void isUpWhenTheDatabaseAnswers() {
		given(this.graph.read(any())).willReturn(List.of());
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isDownWhenItCannotBeReachedAndUpAgainAfterwards() {
		given(this.graph.read(any())).willThrow(new Problem(ProblemCode.UNAVAILABLE, "bolt://secret"))
			.willReturn(List.of());
		assertThat(this.health.health()).satisfies((health) -> {
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).isEmpty();
		});
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isDownWithinItsTimeWhenTheDatabaseHangsAndAsksItNotTwice() {
		given(this.graph.read(any())).willAnswer((call) -> {
			Thread.sleep(6000);
			return List.of();
		});
		Instant start = Instant.now();
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
		verify(this.graph, times(1)).read(any());
	}

}
