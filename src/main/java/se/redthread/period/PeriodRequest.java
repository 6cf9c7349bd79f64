package se.redthread.period;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;

/**
 * Which plan, year or day a question gives, and which things it names beside; each of
 * them must exist.
 *
 * @param under the thing below which the question looks; its own time is the default
 * @param named the ids that the question names, by argument
 */
public record PeriodRequest(@Nullable ThingId plan, @Nullable Integer year, @Nullable LocalDate validAt,
		@Nullable ThingId under, Map<String, ThingId> named) {

	public PeriodRequest {
		if (plan != null && year != null) {
			throw Problem.badRequest("plan and year are both given, and year is " + year
					+ ". Give one of them: a plan brings its own period, a year means all plans of it.");
		}
		if (plan != null && !named.containsKey("plan")) {
			named = new LinkedHashMap<>(named);
			named.put("plan", plan);
		}
	}

	/** Reads the arguments plan, year and validAt of a field. */
	public static PeriodRequest of(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		String plan = arguments.get("plan");
		ThingId id = (plan != null) ? ThingId.of(ThingType.PLAN, ThingId.keyOf(ThingType.PLAN, plan)) : null;
		return new PeriodRequest(id, arguments.get("year"), arguments.get("validAt"), null, Map.of());
	}

	/** The same, of what lies below a thing, where one is given. */
	public PeriodRequest under(@Nullable ThingId thing) {
		return new PeriodRequest(this.plan, this.year, this.validAt, thing, this.named).naming("under", thing);
	}

	/** The same, naming a thing that must exist, where one is given. */
	public PeriodRequest naming(String argument, @Nullable ThingId thing) {
		if (thing == null) {
			return this;
		}
		Map<String, ThingId> more = new LinkedHashMap<>(this.named);
		more.put(argument, thing);
		return new PeriodRequest(this.plan, this.year, this.validAt, this.under, more);
	}

	@Nullable Integer yearAsked() {
		return (this.year == null && this.validAt != null) ? Integer.valueOf(this.validAt.getYear()) : this.year;
	}

}
