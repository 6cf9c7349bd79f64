package se.redthread.rollup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.neo4j.driver.Record;

import se.redthread.budget.BudgetSum;
import se.redthread.budget.Counting;
import se.redthread.budget.Tally;
import se.redthread.period.AnswerPeriod;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** What the budget items of a roll-up come to. */
public class RollUp {

	private final AnswerPeriod period;

	private final BudgetGrouping by;

	private final Map<String, Thing> things;

	private final Supplier<List<PrintedCheck>> checks;

	private final Map<String, Counting> counted = new HashMap<>();

	private final Map<String, Counting> added = new HashMap<>();

	private final Counting grouped = new Counting();

	private final Counting suggestionsAdd = new Counting();

	private final Counting ungrouped = new Counting();

	private final Counting unallocated = new Counting();

	private final Counting total = new Counting();

	private final List<BudgetGroup> groups;

	/**
	 * Sums cells.
	 * @param things the things that may be groups, by key
	 * @param shown which of them are shown also with nothing
	 * @param checks compares printed totals, when that is asked for
	 */
	RollUp(AnswerPeriod period, BudgetGrouping by, Collection<Cell> cells, Map<String, Thing> things, Set<String> shown,
			Supplier<List<PrintedCheck>> checks) {
		this.period = period;
		this.by = by;
		this.things = things;
		this.checks = checks;
		cells.forEach((cell) -> count(cell.tally(), cell.like().shares(by)));
		this.groups = new GroupOrder(by, things).of(this.counted.keySet(), this.added.keySet(), shown)
			.stream()
			.map(this::group)
			.toList();
	}

	/** Reads the items, chain, groups and checks that a statement of plans returned. */
	public static RollUp ofPlans(AnswerPeriod period, BudgetGrouping by, Record answer, ThingViews views) {
		RollUpGraph graph = RollUpGraph.of(answer, views);
		Cells cells = new Cells(Set.of(by), null, graph);
		CountedItem.listOf(answer.get("items"), answer.get("payments"), answer.get("responsible")).forEach(cells::add);
		return new RollUp(period, by, cells.cells(), graph.things(), graph.things().keySet(), List::of);
	}

	private void count(Tally items, Shares shares) {
		shares.counted()
			.forEach(
					(key, portion) -> this.counted.computeIfAbsent(key, (group) -> new Counting()).add(items, portion));
		shares.added()
			.forEach((key, portion) -> this.added.computeIfAbsent(key, (group) -> new Counting()).add(items, portion));
		this.grouped.add(items, shares.grouped());
		this.suggestionsAdd.add(items, shares.suggestionsAdd());
		this.ungrouped.add(items, shares.ungrouped());
		this.unallocated.add(items, shares.unallocated());
		this.total.add(items, shares.total());
	}

	private BudgetGroup group(String key) {
		Thing thing = this.things.get(key);
		Counting items = this.counted.getOrDefault(key, new Counting());
		return new BudgetGroup((thing != null) ? thing.id().toString() : key, (thing != null) ? thing.title() : key,
				thing, items.items(), sums(key, items), sums(key, this.added.getOrDefault(key, new Counting())));
	}

	private List<BudgetSum> sums(String key, Counting items) {
		return (this.by == BudgetGrouping.YEAR) ? items.sumsOf(Integer.parseInt(key)) : items.sums();
	}

	public AnswerPeriod period() {
		return this.period;
	}

	public BudgetGrouping by() {
		return this.by;
	}

	public List<BudgetGroup> groups() {
		return this.groups;
	}

	/** All things that may be groups, in reading order, also those with nothing. */
	public List<Thing> things() {
		return GroupOrder.inReadingOrder(this.things.values());
	}

	public List<BudgetSum> grouped() {
		return this.grouped.sums();
	}

	public List<BudgetSum> suggestionsAdd() {
		return this.suggestionsAdd.sums();
	}

	public List<BudgetSum> ungrouped() {
		return this.ungrouped.sums();
	}

	public List<BudgetSum> unallocated() {
		return this.unallocated.sums();
	}

	public List<BudgetSum> total() {
		return this.total.sums();
	}

	/** The printed totals beside those of their items, by title. */
	public List<PrintedCheck> checks() {
		return this.checks.get()
			.stream()
			.sorted(Comparator.comparing((printed) -> printed.check().row().need("titleKey")))
			.toList();
	}

	public List<BudgetRow> rows() {
		return new BudgetRows(this).rows();
	}

}
