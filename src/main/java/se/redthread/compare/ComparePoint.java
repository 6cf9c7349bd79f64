package se.redthread.compare;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.baseline.Baseline;
import se.redthread.clock.RecordTimes;
import se.redthread.graph.KnownAt;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.period.PeriodRequest;
import se.redthread.problem.Problem;

/**
 * One of the two points that are compared, as the request gives it.
 *
 * @param name of the argument
 */
record ComparePoint(String name, @Nullable String plan, @Nullable Integer year, @Nullable Integer baseline,
		@Nullable LocalDate validAt, @Nullable OffsetDateTime knownAt) {

	ComparePoint {
		if (baseline != null && (plan != null || year != null || knownAt != null)) {
			throw Problem.badRequest(name + ": baseline " + baseline + " is given together with "
					+ ((plan != null) ? "plan" : (year != null) ? "year" : "knownAt")
					+ ". A baseline brings its plan and its instant; leave the other out.");
		}
	}

	static ComparePoint of(String name, Map<String, Object> input) {
		return new ComparePoint(name, (String) input.get("plan"), (Integer) input.get("year"),
				(Integer) input.get("baseline"), (LocalDate) input.get("validAt"),
				(OffsetDateTime) input.get("knownAt"));
	}

	/** Which period it asks for. */
	PeriodRequest period(@Nullable Baseline of) {
		ThingId id = (of != null) ? of.plan().id() : null;
		if (this.plan != null) {
			id = ThingId.of(ThingType.PLAN, ThingId.keyOf(ThingType.PLAN, this.plan));
		}
		return new PeriodRequest(id, this.year, this.validAt, null, Map.of());
	}

	/** The instant as which it knows things; null for what is known now. */
	@Nullable KnownAt at(@Nullable Baseline of, RecordTimes times) {
		if (of != null) {
			return new KnownAt(of.knownAt());
		}
		return (this.knownAt != null) ? times.asked(this.knownAt) : null;
	}

}
