package se.redthread.rollup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.BudgetItem;
import se.redthread.budget.Portion;
import se.redthread.budget.Tally;
import se.redthread.budget.YearAmount;
import se.redthread.chain.Upward;
import se.redthread.rollup.CountedItem.Tie;
import se.redthread.rollup.Spread.View;

/**
 * Sorts items into cells. Where an item goes is worked out once for all items that pay
 * for the same.
 */
class Cells {

	private final Set<BudgetGrouping> groupings;

	private final @Nullable String under;

	private final Map<BudgetGrouping, Set<String>> groups;

	private final Upward founded;

	private final Upward all;

	private final Upward parts;

	private final Map<Decided, Shares> decided = new HashMap<>();

	private final Map<List<Tie>, Set<String>> answering = new HashMap<>();

	private final Map<Set<String>, Set<String>> same = new HashMap<>();

	private final Map<Like, Tally> tallies = new HashMap<>();

	/**
	 * Makes an empty one.
	 * @param groupings by which the cells can be summed
	 * @param under the thing below which items count; null for all
	 */
	Cells(Set<BudgetGrouping> groupings, @Nullable String under, RollUpGraph graph) {
		this.groupings = groupings;
		this.under = under;
		this.founded = Upward.founded(graph.chain());
		this.all = new Upward(graph.chain());
		this.parts = Upward.founded(graph.parts());
		this.groups = groupings.stream().collect(Collectors.toMap(Function.identity(), graph::groups));
	}

	void add(CountedItem counted) {
		BudgetItem item = counted.item();
		Like like = new Like(item.kind(), item.accountClass(), item.category(), item.unit(), counted.plans(),
				this.answering.computeIfAbsent(counted.answering(), this::answering), reached(counted),
				this.groupings.stream().collect(Collectors.toMap(Function.identity(), (by) -> shares(counted, by))));
		this.tallies.computeIfAbsent(like, (key) -> new Tally(key.kind())).add(item);
	}

	Set<BudgetGrouping> groupings() {
		return this.groupings;
	}

	List<Cell> cells() {
		return Cell.of(this.tallies);
	}

	private Shares shares(CountedItem counted, BudgetGrouping by) {
		View founded = view(by, true);
		return this.decided.computeIfAbsent(
				new Decided(by, counted.funds(), (by == BudgetGrouping.ORGANIZATION) ? counted.answering() : List.of(),
						value(counted.item(), by)),
				(key) -> Shares.of(new Spread(counted, founded), new Spread(counted, view(by, false))));
	}

	private View view(BudgetGrouping by, boolean founded) {
		return new View(by, this.under, this.groups.getOrDefault(by, Set.of()), founded ? this.founded : this.all,
				founded);
	}

	/** What of the item itself decides its groups. */
	private static Object value(BudgetItem item, BudgetGrouping by) {
		Object value = switch (by) {
			case FOCUS_AREA, STRATEGY, ORGANIZATION -> null;
			case KIND -> item.kind();
			case ACCOUNT_CLASS -> item.accountClass();
			case CATEGORY -> item.category();
			case YEAR -> item.amounts().stream().map(YearAmount::year).toList();
		};
		return (value != null) ? value : "";
	}

	private Set<String> answering(List<Tie> answering) {
		return answering.stream()
			.filter((tie) -> tie.status().counts())
			.flatMap((tie) -> this.parts.from(tie.to()).stream())
			.collect(Collectors.toSet());
	}

	/** The things that may be groups of the chain to which any link of an item leads. */
	private Set<String> reached(CountedItem counted) {
		if (this.under != null) {
			return Set.of();
		}
		Set<String> reached = new HashSet<>();
		this.groupings.stream().filter(BudgetGrouping::alongChain).forEach((by) -> {
			Set<String> groups = this.groups.getOrDefault(by, Set.of());
			Stream.concat(counted.funds().stream(), counted.answering().stream())
				.flatMap((tie) -> this.all.from(tie.to()).stream())
				.filter(groups::contains)
				.forEach(reached::add);
		});
		return this.same.computeIfAbsent(reached, Function.identity());
	}

	/** All that the shares of an item hang on. */
	private record Decided(BudgetGrouping by, List<Tie> funds, List<Tie> answering, Object value) {
	}

}
