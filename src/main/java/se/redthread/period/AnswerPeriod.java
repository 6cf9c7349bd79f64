package se.redthread.period;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.plan.Plan;

/**
 * The days that an answer is told for, half-open, and the plans that they are the period
 * of. What holds on any of the days counts; with a day given, what holds on that day.
 *
 * @param reason why it is this period
 * @param validAt the one day that counts; null when all of the period does
 * @param knownAt what the system knew at that instant; null for what it knows now
 */
public record AnswerPeriod(LocalDate from, LocalDate to, @Nullable LocalDate validAt, @Nullable OffsetDateTime knownAt,
		PeriodReason reason, List<Plan> plans) {

	public AnswerPeriod {
		if (!from.isBefore(to)) {
			throw new IllegalArgumentException("A period from " + from + " to " + to);
		}
	}

	/**
	 * What a statement needs: from and to, half-open, between which a link must be in
	 * force; begins and ends of the whole period, for what happened in it; and the keys
	 * of the plans.
	 */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("from", firstDay());
		parameters.put("to", dayAfter());
		parameters.put("begins", this.from);
		parameters.put("ends", this.to);
		parameters.put("plans", this.plans.stream().map(Plan::key).toList());
		return parameters;
	}

	/** The first day on which a link counts. */
	public LocalDate firstDay() {
		return (this.validAt != null) ? this.validAt : this.from;
	}

	/** The day after the last on which a link counts. */
	public LocalDate dayAfter() {
		return (this.validAt != null) ? this.validAt.plusDays(1) : this.to;
	}

}
