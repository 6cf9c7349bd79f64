package se.redthread.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import se.redthread.budget.AmountRange;
import se.redthread.budget.BudgetKind;
import se.redthread.budget.BudgetSum;
import se.redthread.budget.YearSum;
import se.redthread.graph.KnownAt;
import se.redthread.graph.KnownThen;
import se.redthread.scorecard.ScorecardCard;

/** The figures of the same before and after. */
record ComparedCards(ComparedTimes times, List<ScorecardCard> before, List<ScorecardCard> after) implements KnownThen {

	/** How many assignments more; null where several cards stand beside each other. */
	public @Nullable Integer assignments() {
		return more(ScorecardCard::assignments);
	}

	/** How many assignments more have funding. */
	public @Nullable Integer funded() {
		return more((card) -> card.funded().assignments());
	}

	/** How many assignments more reach a strategy. */
	public @Nullable Integer reachingStrategy() {
		return more((card) -> card.reachingStrategy().assignments());
	}

	// One item may pay for several things, whose sums then can't be added
	private @Nullable Integer more(ToIntFunction<ScorecardCard> figure) {
		return isOneToOne() ? sum(this.after, figure) - sum(this.before, figure) : null;
	}

	private boolean isOneToOne() {
		return this.before.size() < 2 && this.after.size() < 2;
	}

	private static int sum(List<ScorecardCard> cards, ToIntFunction<ScorecardCard> figure) {
		return cards.stream().mapToInt(figure).sum();
	}

	/** What each kind of budget comes to, each year and in all. */
	public List<BudgetDifference> budget() {
		List<BudgetDifference> differences = new ArrayList<>();
		if (isOneToOne()) {
			for (BudgetKind kind : BudgetKind.values()) {
				BudgetSum then = sum(this.before, kind);
				BudgetSum now = sum(this.after, kind);
				SortedSet<Integer> years = new TreeSet<>();
				List.of(Optional.ofNullable(then), Optional.ofNullable(now))
					.forEach((sum) -> sum.ifPresent((one) -> one.years().forEach((year) -> years.add(year.year()))));
				years.forEach(
						(year) -> differences.add(new BudgetDifference(kind, year, in(then, year), in(now, year))));
				if (total(then) != null || total(now) != null) {
					differences.add(new BudgetDifference(kind, null, total(then), total(now)));
				}
			}
		}
		return differences;
	}

	private static @Nullable BudgetSum sum(List<ScorecardCard> cards, BudgetKind kind) {
		return cards.stream()
			.flatMap((card) -> card.budget().sums().stream())
			.filter((sum) -> sum.kind() == kind)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable AmountRange in(@Nullable BudgetSum sum, int year) {
		return (sum == null) ? null
				: sum.years()
					.stream()
					.filter((one) -> one.year() == year)
					.map(YearSum::amount)
					.findFirst()
					.orElse(null);
	}

	private static @Nullable AmountRange total(@Nullable BudgetSum sum) {
		return (sum != null) ? sum.total() : null;
	}

	@Override
	public @Nullable KnownAt toldAsOf(String field) {
		return field.equals("before") ? this.times.from() : this.times.to();
	}

}
