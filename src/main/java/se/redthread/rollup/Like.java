package se.redthread.rollup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.AccountClass;
import se.redthread.budget.BudgetKind;
import se.redthread.budget.InvestmentCategory;
import se.redthread.model.ThingId;

/**
 * What decides how an item is counted, so that all items of which it is the same can be
 * added up.
 *
 * @param plans the plans that state it, for the totals that they print
 * @param answering the organisations that answer for it, and those that they are part of
 * @param reached the things that may be groups to which any link leads
 * @param shares where it goes, by grouping
 */
record Like(BudgetKind kind, @Nullable AccountClass accountClass, @Nullable InvestmentCategory category,
		@Nullable String unit, Set<String> plans, Set<String> answering, Set<String> reached,
		Map<BudgetGrouping, Shares> shares) {

	/** What is left of it where nothing but the groups of one grouping matters. */
	Like forGroups(BudgetGrouping by) {
		return new Like(this.kind, this.accountClass, this.category, null, Set.of(), Set.of(),
				by.alongChain() ? this.reached : Set.of(), Map.of(by, shares(by)));
	}

	/** What is left of it where only printed totals matter. */
	Like forChecks() {
		return new Like(this.kind, this.accountClass, null, this.unit, this.plans, Set.of(), Set.of(), Map.of());
	}

	Shares shares(BudgetGrouping by) {
		Shares found = this.shares.get(by);
		if (found == null) {
			throw new IllegalArgumentException("Nothing is known of groups by " + by);
		}
		return found;
	}

	boolean isOf(List<String> kinds, List<String> accountClasses, List<String> categories) {
		return isOneOf(this.kind, kinds) && isOneOf(this.accountClass, accountClasses)
				&& isOneOf(this.category, categories);
	}

	/** Whether an organisation answers for it, or one that is a part of that. */
	boolean isAnsweredFor(@Nullable ThingId organization) {
		return organization == null || this.answering.contains(organization.key());
	}

	private static boolean isOneOf(@Nullable Enum<?> value, List<String> wanted) {
		return wanted.isEmpty() || (value != null && wanted.contains(value.name()));
	}

}
