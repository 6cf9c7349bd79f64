package se.redthread.intake.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.model.ThingType;

/** What a thing's own fields must agree on. */
public final class ThingRules {

	private ThingRules() {
	}

	public static void check(ThingDraft thing, FaultTaker faults) {
		before(thing, "validFrom", "validTo", faults);
		before(thing, "periodFrom", "periodTo", faults);
		LocalDate dueFrom = thing.field("dueFrom", LocalDate.class);
		LocalDate dueBy = thing.field("dueBy", LocalDate.class);
		if (dueFrom != null && dueBy != null && dueFrom.isAfter(dueBy)) {
			faults.take(FaultCode.PERIOD, "dueFrom", "\"dueFrom\" is " + dueFrom + ", after \"dueBy\", " + dueBy + ".");
		}
		notAbove(thing, "year", "yearTo", faults);
		notAbove(thing, "paragraphFrom", "paragraphTo", faults);
		Long precision = thing.field("precision", Long.class);
		if (precision != null && precision <= 0) {
			faults.take(FaultCode.INVALID, "precision",
					"\"precision\" is the step to which the source prints, such as \"100000.00\"; it is more than zero.");
		}
		if (thing.type() == ThingType.BUDGET_ITEM && "NET".equals(thing.fields().get("accountClass"))) {
			faults.take(FaultCode.INVALID, "accountClass",
					"\"accountClass\" is NET: a printed net total is a check and is never counted. Give it as a BudgetCheck.");
		}
	}

	private static void before(ThingDraft thing, String from, String to, FaultTaker faults) {
		Period.check(from, thing.field(from, LocalDate.class), to, thing.field(to, LocalDate.class), faults);
	}

	private static void notAbove(ThingDraft thing, String from, String to, FaultTaker faults) {
		@Nullable Long first = thing.field(from, Long.class);
		@Nullable Long last = thing.field(to, Long.class);
		if (first != null && last != null && first > last) {
			faults.take(FaultCode.PERIOD, to,
					"\"" + from + "\" is " + first + ", more than \"" + to + "\", " + last + ".");
		}
	}

}
