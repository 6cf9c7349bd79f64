package se.redthread.web.budget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

/** What one request costs: it travels with the request through the engine. */
public final class Spending {

	// So that a client can't have documents read and refused for nothing
	private static final long REFUSED = 100;

	private final @Nullable Budget budget;

	private final long limit;

	private long asked;

	private long actual;

	private boolean measured;

	private State state = State.UNKNOWN;

	private ToDoubleFunction<Map<?, ?>> measure = (data) -> 0;

	Spending(@Nullable Budget budget, long limit) {
		this.budget = budget;
		this.limit = limit;
	}

	void ask(double cost, ToDoubleFunction<Map<?, ?>> measure) {
		this.asked = (long) Math.ceil(cost);
		this.measure = measure;
	}

	long asked() {
		return this.asked;
	}

	/** Takes what is asked out of the client's budget. */
	void take() {
		if (this.budget != null) {
			this.state = State.OVER_BUDGET;
			this.budget.take(Math.max(this.asked, 1));
			this.state = State.TAKEN;
		}
	}

	/** What an answer has cost by what it really holds. */
	public long measure(Map<?, ?> answer) {
		actual((long) Math.ceil(this.measure.applyAsDouble(answer)));
		return this.actual;
	}

	/** The answer's cost is known. */
	public void actual(long cost) {
		this.actual = cost;
		this.measured = true;
	}

	/** Settles the budget by what the answer really holds. */
	void settle(@Nullable Object data) {
		if (!this.measured && data instanceof Map<?, ?> answer) {
			measure(answer);
		}
		if (this.budget != null && this.state == State.TAKEN) {
			this.budget.giveBack(this.asked - Math.max(this.actual, 1));
		}
		else if (this.budget != null && this.state == State.UNKNOWN) {
			this.budget.takeAtMost(REFUSED);
		}
	}

	Map<String, Object> told() {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("asked", this.asked);
		told.put("actual", this.actual);
		told.put("requestLimit", this.limit);
		if (this.budget != null) {
			told.put("limit", this.budget.size());
			told.put("remaining", this.budget.left());
			told.put("resetSeconds", this.budget.secondsUntilFull());
		}
		return told;
	}

	@Nullable Budget budget() {
		return this.budget;
	}

	private enum State {

		/** The request was refused before its cost was told, or for its cost. */
		UNKNOWN,

		/** The budget hadn't as much as was asked. */
		OVER_BUDGET,

		/** What was asked has been taken out of the budget. */
		TAKEN

	}

}
