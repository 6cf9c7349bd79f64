package se.redthread.web.budget;

import java.time.Duration;

import io.github.bucket4j.Bucket;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/** What one client may still ask. It refills steadily. */
final class Budget {

	private static final Duration REFILL = Duration.ofMinutes(1);

	private final long size;

	private final Bucket bucket;

	Budget(long size) {
		this.size = size;
		this.bucket = Bucket.builder().addLimit((limit) -> limit.capacity(size).refillGreedy(size, REFILL)).build();
	}

	long size() {
		return this.size;
	}

	/** Takes the cost out of the budget; a problem if that isn't in it. */
	void take(long cost) {
		if (cost > 0 && !this.bucket.tryConsume(cost)) {
			throw new Problem(ProblemCode.RATE_LIMITED,
					"The request may cost %d, and %d is left of the %d that one client may ask for in a minute. Ask again in %d s, or for less."
						.formatted(cost, left(), this.size, secondsUntil(cost)));
		}
	}

	/** Takes what there is, up to the cost. */
	void takeAtMost(long cost) {
		this.bucket.tryConsumeAsMuchAsPossible(cost);
	}

	void giveBack(long cost) {
		if (cost > 0) {
			this.bucket.addTokens(cost);
		}
	}

	long left() {
		return this.bucket.getAvailableTokens();
	}

	/** How long until there is as much as the cost, or as there can ever be. */
	long secondsUntil(long cost) {
		long missing = Math.max(0, Math.min(cost, this.size) - left());
		return (long) Math.ceil((double) missing * REFILL.toSeconds() / this.size);
	}

	long secondsUntilFull() {
		return secondsUntil(this.size);
	}

}
