package se.redthread.intake.draft;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.model.ThingType;
import se.redthread.seal.Erased;

/** What a thing's own fields must agree on. */
public final class ThingRules {

	/** The field that tells since when a person's values are gone. */
	public static final String ERASED_ON = "erasedOn";

	private static final List<String> PERSONAL = List.of("alternativeTitles", "description");

	private ThingRules() {
	}

	/** Whether things of the type are about a person, and can be erased. */
	public static boolean isPersonal(ThingType type) {
		return type == ThingType.PERSON || type == ThingType.MEMBERSHIP;
	}

	/** The title that things of the type have once they are erased. */
	public static String erasedTitle(ThingType type) {
		return String.valueOf(((type == ThingType.PERSON) ? Erased.PERSON : Erased.MEMBERSHIP).words(""));
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
		erased(thing, faults);
		if (thing.type() == ThingType.BUDGET_ITEM && "NET".equals(thing.fields().get("accountClass"))) {
			faults.take(FaultCode.INVALID, "accountClass",
					"\"accountClass\" is NET: a printed net total is a check and is never counted. Give it as a BudgetCheck.");
		}
	}

	private static void erased(ThingDraft thing, FaultTaker faults) {
		if (thing.fields().get(ERASED_ON) == null) {
			return;
		}
		String title = erasedTitle(thing.type());
		if (!title.equals(thing.fields().get("title"))) {
			faults.take(FaultCode.ERASED, "title", "\"erasedOn\" is given, and then the title is \"" + title + "\".");
		}
		PERSONAL.stream()
			.filter(thing.fields()::containsKey)
			.forEach((name) -> faults.take(FaultCode.ERASED, name,
					"\"erasedOn\" is given, and then \"" + name + "\" isn't, for it may be personal. Leave it out."));
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
