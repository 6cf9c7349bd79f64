package se.redthread.gap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.page.PageRequest;
import se.redthread.period.PeriodRequest;
import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;

/**
 * Which gaps are asked for, and where.
 *
 * @param asOf the day on which promises are looked at; null where the request has none
 * @param statuses how well a link must be founded that places something below
 */
record GapRequest(Set<GapKind> kinds, PeriodRequest period, @Nullable LocalDate asOf, @Nullable ThingId organization,
		List<String> statuses, PageRequest page) {

	/** The name that cursors of gaps carry for their order. */
	static final String ORDER = "GAP";

	/** A gap's place is its kind and the sort key within that. */
	private static final int CURSOR_PARTS = 2;

	private static final int USUAL_SIZE = 50;

	private static final Set<ThingType> UNDER = Set.of(ThingType.VISION, ThingType.STRATEGY, ThingType.FOCUS_AREA,
			ThingType.ASSIGNMENT);

	GapRequest {
		if (kinds.isEmpty()) {
			throw Problem.badRequest("kinds is empty, so there is no gap to look for. Leave it out for all kinds.");
		}
	}

	/** Reads the arguments of the field. */
	static GapRequest of(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		List<String> kinds = arguments.get("kinds");
		ThingId under = id(arguments, "under", UNDER);
		ThingId organization = id(arguments, "organization", Set.of(ThingType.ORGANIZATION));
		return new GapRequest(kinds(kinds), PeriodRequest.of(field).under(under).naming("organization", organization),
				arguments.get("asOf"), organization, ClaimStatus.shown(arguments.need("includeSuggested")),
				PageRequest.of(field.getArguments(), ORDER, CURSOR_PARTS, USUAL_SIZE));
	}

	private static Set<GapKind> kinds(@Nullable List<String> asked) {
		if (asked == null) {
			return new TreeSet<>(Arrays.asList(GapKind.values()));
		}
		Set<GapKind> kinds = new TreeSet<>();
		asked.forEach((kind) -> kinds.add(GapKind.valueOf(kind)));
		return kinds;
	}

	private static @Nullable ThingId id(Arguments arguments, String name, Set<ThingType> wanted) {
		String text = arguments.get(name);
		return (text != null) ? ThingId.parse(name, text, wanted) : null;
	}

}
