package se.redthread.exchange.draft;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingType;

/** What a thing's own fields must agree on. */
public final class ThingRules {

	private ThingRules() {
	}

	public static void check(ThingDraft thing, Consumer<String> faults) {
		before(thing, "validFrom", "validTo", faults);
		before(thing, "periodFrom", "periodTo", faults);
		LocalDate dueFrom = thing.field("dueFrom", LocalDate.class);
		LocalDate dueBy = thing.field("dueBy", LocalDate.class);
		if (dueFrom != null && dueBy != null && dueFrom.isAfter(dueBy)) {
			faults.accept("\"dueFrom\" is " + dueFrom + ", after \"dueBy\", " + dueBy + ".");
		}
		notAbove(thing, "year", "yearTo", faults);
		notAbove(thing, "paragraphFrom", "paragraphTo", faults);
		Long precision = thing.field("precision", Long.class);
		if (precision != null && precision <= 0) {
			faults.accept(
					"\"precision\" is the step to which the source prints, such as \"100000.00\"; it is more than zero.");
		}
		if (thing.type() == ThingType.BUDGET_ITEM && "NET".equals(thing.fields().get("accountClass"))) {
			faults.accept(
					"\"accountClass\" is NET: a printed net total is a check and is never counted. Give it as a BudgetCheck.");
		}
	}

	private static void before(ThingDraft thing, String from, String to, Consumer<String> faults) {
		Period.check(from, thing.field(from, LocalDate.class), to, thing.field(to, LocalDate.class), faults);
	}

	private static void notAbove(ThingDraft thing, String from, String to, Consumer<String> faults) {
		@Nullable Long first = thing.field(from, Long.class);
		@Nullable Long last = thing.field(to, Long.class);
		if (first != null && last != null && first > last) {
			faults.accept("\"" + from + "\" is " + first + ", more than \"" + to + "\", " + last + ".");
		}
	}

}
