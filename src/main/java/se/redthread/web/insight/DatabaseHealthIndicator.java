package se.redthread.web.insight;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.Work;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, told within two seconds. A check that hangs is not asked
 * again before it has ended, so that checks don't pile up.
 */
@Component
class DatabaseHealthIndicator implements HealthIndicator {

	private static final CypherFile PING = CypherFile.named("graph/ping");

	private static final Duration TIME = Duration.ofSeconds(2);

	private final Graph graph;

	private CompletableFuture<Void> check = CompletableFuture.completedFuture(null);

	DatabaseHealthIndicator(Graph graph) {
		this.graph = graph;
	}

	@Override
	public Health health() {
		try {
			check().get(TIME.toMillis(), TimeUnit.MILLISECONDS);
			return Health.up().build();
		}
		catch (ExecutionException | TimeoutException ex) {
			return Health.down().build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		}
	}

	private synchronized CompletableFuture<Void> check() {
		if (this.check.isDone()) {
			this.check = CompletableFuture.runAsync(this::ping);
		}
		return this.check;
	}

	private void ping() {
		try (Work work = Work.begin("health", TIME)) {
			this.graph.read(PING.with(Map.of()));
		}
	}

}
