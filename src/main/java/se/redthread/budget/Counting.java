package se.redthread.budget;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.Tally.Amounts;

/** Budget items that are counted, added up by their kind and the portion that counts. */
public final class Counting {

	private final Map<BudgetKind, Map<Portion, Tally>> tallies = new EnumMap<>(BudgetKind.class);

	/** Counts a portion of each of the items; nothing when the portion is nothing. */
	public void add(Tally items, Portion portion) {
		if (!portion.isNothing()) {
			tally(items.kind(), portion).add(items);
		}
	}

	void add(BudgetItem item, Portion portion) {
		if (!portion.isNothing()) {
			tally(item.kind(), portion).add(item);
		}
	}

	private Tally tally(BudgetKind kind, Portion portion) {
		return this.tallies.computeIfAbsent(kind, (key) -> new HashMap<>())
			.computeIfAbsent(portion, (key) -> new Tally(kind));
	}

	/** How many items are counted. */
	public int items() {
		return this.tallies.values()
			.stream()
			.flatMap((byPortion) -> byPortion.values().stream())
			.mapToInt(Tally::items)
			.sum();
	}

	/**
	 * What they come to, exact until it is rounded to öre at last: a sum for each kind
	 * that occurs.
	 */
	public List<BudgetSum> sums() {
		return this.tallies.entrySet().stream().map((entry) -> sum(entry.getKey(), entry.getValue())).toList();
	}

	/** The sums of one year alone; a total is of no year, so they have none. */
	public List<BudgetSum> sumsOf(int year) {
		return this.tallies.entrySet()
			.stream()
			.map((entry) -> sumOf(year, entry.getKey(), entry.getValue()))
			.filter((sum) -> sum.items() > 0)
			.toList();
	}

	private static BudgetSum sum(BudgetKind kind, Map<Portion, Tally> byPortion) {
		int items = byPortion.values().stream().mapToInt(Tally::items).sum();
		int known = byPortion.values().stream().mapToInt((tally) -> tally.total().items()).sum();
		SortedMap<Integer, AmountRange> years = new TreeMap<>();
		byPortion.forEach((portion, tally) -> tally.years()
			.forEach((year, amounts) -> years.merge(year, amounts.range(portion), AmountRange::plus)));
		return new BudgetSum(kind, items, range(byPortion, Tally::total), items - known,
				years.entrySet()
					.stream()
					.map((year) -> new YearSum(year.getKey(), year.getValue().rounded()))
					.toList());
	}

	private static BudgetSum sumOf(int year, BudgetKind kind, Map<Portion, Tally> byPortion) {
		AmountRange range = range(byPortion, (tally) -> tally.year(year));
		return new BudgetSum(kind, byPortion.values().stream().mapToInt((tally) -> tally.year(year).items()).sum(),
				null, 0, (range != null) ? List.of(new YearSum(year, range)) : List.of());
	}

	private static @Nullable AmountRange range(Map<Portion, Tally> byPortion, Function<Tally, Amounts> which) {
		return byPortion.entrySet().stream().map((entry) -> {
			Amounts amounts = which.apply(entry.getValue());
			return (amounts.items() > 0) ? amounts.range(entry.getKey()) : null;
		}).filter(Objects::nonNull).reduce(AmountRange::plus).map(AmountRange::rounded).orElse(null);
	}

}
