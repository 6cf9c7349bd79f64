package se.redthread.rollup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.Allocation;
import se.redthread.budget.BudgetItem;
import se.redthread.budget.Portion;
import se.redthread.budget.YearAmount;
import se.redthread.chain.Upward;
import se.redthread.rollup.CountedItem.Tie;

/**
 * Where one item goes: which portion of it falls to which group. What a target gets falls
 * to its groups; where there are several, nobody says to which.
 */
class Spread {

	/** Stands for what an item pays for, where that doesn't decide its groups. */
	private static final String ANYTHING = "";

	private final View view;

	private final Allocation paid;

	private final Allocation allocation;

	private final Map<String, Set<String>> groups = new TreeMap<>();

	Spread(CountedItem counted, View view) {
		this.view = view;
		this.paid = Allocation.of(counted.funds()
			.stream()
			.filter(view::counts)
			.map((tie) -> new Allocation.Target(tie.to(), tie.share()))
			.toList(), view.upward()::lowest);
		this.allocation = view.ofTargets() ? this.paid : Allocation.whole(ANYTHING);
		this.allocation.targets()
			.filter(this::isInside)
			.forEach((target) -> this.groups.put(target, view.groupsOf(counted, target)));
	}

	/** The groups that get something, or may. */
	Set<String> groups() {
		return this.groups.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
	}

	Portion group(String key) {
		Predicate<String> may = (target) -> groups(target).contains(key);
		// An item has amounts of several years, and each year's are that year's alone
		return this.allocation.portion(may,
				(target) -> may.test(target) && (groups(target).size() == 1 || this.view.by() == BudgetGrouping.YEAR));
	}

	Portion grouped() {
		return this.allocation.inside((target) -> !groups(target).isEmpty());
	}

	Portion ungrouped() {
		return this.allocation.inside((target) -> this.groups.containsKey(target) && groups(target).isEmpty());
	}

	Portion unallocated() {
		return this.paid.unallocated();
	}

	Portion total() {
		return (this.view.under() == null) ? Portion.ALL : this.allocation.inside(this.groups::containsKey);
	}

	private Set<String> groups(String target) {
		return this.groups.getOrDefault(target, Set.of());
	}

	private boolean isInside(String target) {
		return this.view.under() == null || this.view.upward().from(target).contains(this.view.under());
	}

	/**
	 * Which links count for where an item goes.
	 *
	 * @param under the thing below which items count; null for all
	 * @param things the things that may be groups
	 * @param founded whether suggested links are left out
	 */
	record View(BudgetGrouping by, @Nullable String under, Set<String> things, Upward upward, boolean founded) {

		boolean counts(Tie tie) {
			return !this.founded || tie.status().counts();
		}

		/** Whether what an item pays for decides where it goes. */
		boolean ofTargets() {
			return this.by.alongChain() || this.under != null;
		}

		Set<String> groupsOf(CountedItem counted, String target) {
			BudgetItem item = counted.item();
			return switch (this.by) {
				case FOCUS_AREA, STRATEGY -> lowest(this.upward.from(target).stream());
				case ORGANIZATION -> lowest(counted.answering().stream().filter(this::counts).map(Tie::to));
				case KIND -> Set.of(item.kind().name());
				case ACCOUNT_CLASS -> value(item.accountClass());
				case CATEGORY -> value(item.category());
				case YEAR -> item.amounts()
					.stream()
					.map(YearAmount::year)
					.map(String::valueOf)
					.collect(Collectors.toCollection(TreeSet::new));
			};
		}

		private Set<String> lowest(Stream<String> above) {
			List<String> groups = above.filter(this.things::contains).toList();
			return (groups.size() < 2) ? Set.copyOf(groups) : this.upward.lowest(groups);
		}

		private static Set<String> value(@Nullable Enum<?> value) {
			return (value != null) ? Set.of(value.name()) : Set.of();
		}

	}

}
