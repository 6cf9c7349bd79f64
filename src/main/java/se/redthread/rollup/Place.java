package se.redthread.rollup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.redthread.period.AnswerPeriod;
import se.redthread.plan.Plan;

/**
 * What one reading of whole plans is for.
 *
 * @param from the first day on which links count
 * @param to the day after the last
 * @param groupings by which it can be summed
 */
record Place(Set<String> plans, LocalDate from, LocalDate to, Set<BudgetGrouping> groupings) {

	/** Their groups take in all that plans state, and so are read apart. */
	private static final Set<BudgetGrouping> WIDE = EnumSet.of(BudgetGrouping.STRATEGY);

	private static final Set<BudgetGrouping> NARROW = EnumSet.complementOf(EnumSet.of(BudgetGrouping.STRATEGY));

	static Place of(AnswerPeriod period, BudgetGrouping by) {
		Set<String> plans = new LinkedHashSet<>(period.plans().stream().map(Plan::key).toList());
		return new Place(plans, period.firstDay(), period.dayAfter(), WIDE.contains(by) ? WIDE : NARROW);
	}

	/** The labels of the groups. */
	List<String> labels() {
		return this.groupings.stream().map(BudgetGrouping::label).filter((label) -> !label.isEmpty()).toList();
	}

	/** The labels of the things whose groups are shown also with nothing. */
	List<String> roots() {
		return this.groupings.stream().flatMap((by) -> by.roots().stream()).distinct().toList();
	}

}
