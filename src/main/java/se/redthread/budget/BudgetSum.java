package se.redthread.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
		Map<BudgetKind, List<Counted>> byKind = items.stream()
			.collect(Collectors.groupingBy((counted) -> counted.item().kind(), TreeMap::new, Collectors.toList()));
		return byKind.entrySet().stream().map((entry) -> sum(entry.getKey(), entry.getValue())).toList();
	}

	/** The sums of one year alone; a total is of no year, so they have none. */
	public static List<BudgetSum> ofYear(int year, List<Counted> items) {
		return of(items.stream()
			.filter((counted) -> counted.item().amounts().stream().anyMatch((given) -> given.year() == year))
			.toList())
			.stream()
			.map((sum) -> new BudgetSum(sum.kind(), sum.items(), null, 0,
					sum.years().stream().filter((given) -> given.year() == year).toList()))
			.toList();
	}

	/** What some years come to; null when no item has an amount for any of them. */
	public @Nullable AmountRange during(int first, int last) {
		return this.years.stream()
			.filter((year) -> year.year() >= first && year.year() <= last)
			.map(YearSum::amount)
			.reduce(AmountRange::plus)
			.orElse(null);
	}

	private static BudgetSum sum(BudgetKind kind, List<Counted> items) {
		Map<Integer, AmountRange> years = new TreeMap<>();
		items.forEach((counted) -> counted.item()
			.amounts()
			.forEach((given) -> years.merge(given.year(), AmountRange.of(given.amount(), counted.portion()),
					AmountRange::plus)));
		List<AmountRange> totals = items.stream().map(BudgetSum::totalOf).filter(Objects::nonNull).toList();
		AmountRange total = totals.stream().reduce(AmountRange::plus).map(AmountRange::rounded).orElse(null);
		return new BudgetSum(kind, items.size(), total, items.size() - totals.size(),
				years.entrySet()
					.stream()
					.map((year) -> new YearSum(year.getKey(), year.getValue().rounded()))
					.toList());
	}

	private static @Nullable AmountRange totalOf(Counted counted) {
		return (counted.item().total() != null) ? AmountRange.of(counted.item().total(), counted.portion()) : null;
	}

}
