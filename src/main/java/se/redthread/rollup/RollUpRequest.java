package se.redthread.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.PeriodRequest;
import se.redthread.thing.Arguments;

/**
 * What a roll-up is asked for.
 *
 * @param kinds the kinds that are counted; empty for all, as are the classes and
 * categories
 */
record RollUpRequest(BudgetGrouping by, PeriodRequest period, @Nullable ThingId under, @Nullable ThingId organization,
		List<String> kinds, List<String> accountClasses, List<String> categories) {

	private static final Set<ThingType> CHAIN = Set.of(ThingType.VISION, ThingType.STRATEGY, ThingType.FOCUS_AREA,
			ThingType.ASSIGNMENT, ThingType.ACTIVITY);

	static RollUpRequest of(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		ThingId under = id(arguments, "under", CHAIN);
		ThingId organization = id(arguments, "organization", Set.of(ThingType.ORGANIZATION));
		return new RollUpRequest(BudgetGrouping.valueOf(arguments.need("by")),
				PeriodRequest.of(field).under(under).naming("organization", organization), under, organization,
				values(arguments, "kinds"), values(arguments, "accountClasses"), values(arguments, "categories"));
	}

	private static @Nullable ThingId id(Arguments arguments, String name, Set<ThingType> types) {
		String id = arguments.get(name);
		return (id != null) ? ThingId.parse(name, id, types) : null;
	}

	private static List<String> values(Arguments arguments, String name) {
		List<String> values = arguments.get(name);
		return (values != null) ? List.copyOf(values) : List.of();
	}

	/**
	 * Whether all items of the plans are counted, so that printed totals can be checked.
	 */
	boolean isOfWholePlans() {
		return this.under == null && this.organization == null && this.accountClasses.isEmpty()
				&& this.categories.isEmpty();
	}

	/** The same without what picks items out, so that all of the plans' are read. */
	RollUpRequest ofWholePlans() {
		return new RollUpRequest(this.by, this.period, null, null, List.of(), List.of(), List.of());
	}

	Map<String, Object> parameters(AnswerPeriod period, int most) {
		Map<String, Object> parameters = new HashMap<>(period.parameters());
		if (this.under != null) {
			parameters.put("under", this.under.key());
			if (this.period.plan() == null) {
				parameters.put("plans", List.of());
			}
		}
		parameters.put("organization", (this.organization != null) ? this.organization.key() : null);
		parameters.put("kinds", this.kinds);
		parameters.put("accountClasses", this.accountClasses);
		parameters.put("categories", this.categories);
		parameters.put("grouping", this.by.label());
		parameters.put("groupings", List.of(this.by.label()));
		parameters.put("roots", this.by.roots());
		parameters.put("checks", isOfWholePlans());
		parameters.put("statuses", ClaimStatus.shown(true));
		parameters.put("founded", ClaimStatus.shown(false));
		parameters.put("most", most);
		return parameters;
	}

}
