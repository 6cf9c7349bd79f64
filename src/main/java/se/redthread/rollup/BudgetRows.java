package se.redthread.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.AmountRange;
import se.redthread.budget.BudgetKind;
import se.redthread.budget.BudgetSum;
import se.redthread.budget.YearSum;

/**
 * The flat rows of a roll-up: a row for each part, kind and year, and one for the total.
 */
record BudgetRows(RollUp rollUp) {

	List<BudgetRow> rows() {
		List<BudgetRow> rows = new ArrayList<>();
		for (BudgetGroup group : this.rollUp.groups()) {
			rows.addAll(rows(BudgetRowPart.GROUP, group, group.sums(), group.suggestionsAdd()));
			if (group.sums().isEmpty() && group.suggestionsAdd().isEmpty()) {
				rows.add(new BudgetRow(BudgetRowPart.GROUP, group.key(), group.title(), null, null, 0, 0, null, 0,
						null));
			}
		}
		rows.addAll(rows(BudgetRowPart.GROUPED, null, this.rollUp.grouped(), this.rollUp.suggestionsAdd()));
		rows.addAll(rows(BudgetRowPart.UNGROUPED, null, this.rollUp.ungrouped(), null));
		rows.addAll(rows(BudgetRowPart.UNALLOCATED, null, this.rollUp.unallocated(), null));
		rows.addAll(rows(BudgetRowPart.TOTAL, null, this.rollUp.total(), null));
		return rows;
	}

	private List<BudgetRow> rows(BudgetRowPart part, @Nullable BudgetGroup group, List<BudgetSum> sums,
			@Nullable List<BudgetSum> added) {
		Map<BudgetKind, BudgetSum> counted = byKind(sums);
		Map<BudgetKind, BudgetSum> more = byKind((added != null) ? added : List.of());
		List<BudgetRow> rows = new ArrayList<>();
		for (BudgetKind kind : BudgetKind.values()) {
			BudgetSum sum = counted.get(kind);
			BudgetSum addition = more.get(kind);
			if (sum != null || addition != null) {
				boolean ofYears = this.rollUp.by() == BudgetGrouping.YEAR && group != null;
				Stream<@Nullable Integer> years = Stream.concat(ofYears ? Stream.of() : Stream.of((Integer) null),
						years(sum, addition).stream());
				years.forEach((year) -> rows.add(new BudgetRow(part, (group != null) ? group.key() : null,
						(group != null) ? group.title() : null, kind, year, (sum != null) ? sum.items() : 0,
						(sum != null) ? sum.unknownTotals() : 0, amount(sum, year),
						(added != null) ? ((addition != null) ? addition.items() : 0) : null, amount(addition, year))));
			}
		}
		return rows;
	}

	private static SortedSet<Integer> years(@Nullable BudgetSum... sums) {
		SortedSet<Integer> years = new TreeSet<>();
		for (BudgetSum sum : sums) {
			if (sum != null) {
				sum.years().forEach((year) -> years.add(year.year()));
			}
		}
		return years;
	}

	private static @Nullable AmountRange amount(@Nullable BudgetSum sum, @Nullable Integer year) {
		if (sum == null) {
			return null;
		}
		if (year == null) {
			return sum.total();
		}
		return sum.years()
			.stream()
			.filter((given) -> given.year() == year)
			.map(YearSum::amount)
			.findFirst()
			.orElse(null);
	}

	private static Map<BudgetKind, BudgetSum> byKind(List<BudgetSum> sums) {
		return sums.stream().collect(Collectors.toMap(BudgetSum::kind, Function.identity()));
	}

}
