package se.redthread.budget;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What several budget items of one kind come to, each counted once. */
public record BudgetSum(BudgetKind kind, int items, @Nullable AmountRange total, int unknownTotals,
		List<YearSum> years) {

	/** The properties of an item that a sum needs; a projection must have them. */
	public static final String[] PROPERTIES = { "kind", "total", "amounts", "amountYears" };

	/**
	 * The sums of the items, exact until they are rounded to öre at last: a sum for each
	 * kind that occurs.
	 */
	public static List<BudgetSum> of(List<Counted> items) {
		Counting counting = new Counting();
		items.forEach((counted) -> counting.add(counted.item(), counted.portion()));
		return counting.sums();
	}

	/** What some years come to; null when no item has an amount for any of them. */
	public @Nullable AmountRange during(int first, int last) {
		return this.years.stream()
			.filter((year) -> year.year() >= first && year.year() <= last)
			.map(YearSum::amount)
			.reduce(AmountRange::plus)
			.orElse(null);
	}

}
