package se.redthread.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import se.redthread.budget.BudgetItem;
import se.redthread.budget.BudgetSum;
import se.redthread.budget.Counted;
import se.redthread.budget.Portion;
import se.redthread.chain.Upward;
import se.redthread.model.ThingId;
import se.redthread.period.AnswerPeriod;
import se.redthread.rollup.Spread.View;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** What the budget items of a roll-up come to. */
public class RollUp {

	private final AnswerPeriod period;

	private final BudgetGrouping by;

	private final RollUpGraph graph;

	private final Map<String, List<Counted>> counted = new HashMap<>();

	private final Map<String, List<Counted>> added = new HashMap<>();

	private final List<Counted> grouped = new ArrayList<>();

	private final List<Counted> suggestionsAdd = new ArrayList<>();

	private final List<Counted> ungrouped = new ArrayList<>();

	private final List<Counted> unallocated = new ArrayList<>();

	private final List<Counted> total = new ArrayList<>();

	private final List<BudgetGroup> groups;

	RollUp(AnswerPeriod period, BudgetGrouping by, @Nullable ThingId under, RollUpGraph graph) {
		this.period = period;
		this.by = by;
		this.graph = graph;
		String inside = (under != null) ? under.key() : null;
		View founded = new View(by, inside, graph.things().keySet(), Upward.founded(graph.chain()), true);
		View all = new View(by, inside, graph.things().keySet(), new Upward(graph.chain()), false);
		graph.items().forEach((item) -> count(item.item(), new Spread(item, founded), new Spread(item, all)));
		this.groups = new GroupOrder(by, graph.things()).of(this.counted.keySet(), this.added.keySet(), all)
			.stream()
			.map(this::group)
			.toList();
	}

	/** Reads the items, chain, groups and checks that a statement of plans returned. */
	public static RollUp ofPlans(AnswerPeriod period, BudgetGrouping by, Record answer, ThingViews views) {
		return new RollUp(period, by, null, RollUpGraph.of(answer, views));
	}

	private void count(BudgetItem item, Spread founded, Spread all) {
		founded.groups()
			.forEach((key) -> add(this.counted.computeIfAbsent(key, (group) -> new ArrayList<>()), item,
					founded.group(key)));
		all.groups().forEach((key) -> {
			Portion more = all.group(key).beyond(founded.group(key));
			if (!more.isNothing()) {
				add(this.added.computeIfAbsent(key, (group) -> new ArrayList<>()), item, more);
			}
		});
		add(this.grouped, item, founded.grouped());
		add(this.suggestionsAdd, item, all.grouped().beyond(founded.grouped()));
		add(this.ungrouped, item, founded.ungrouped());
		add(this.total, item, founded.total());
		if (!founded.total().isNothing()) {
			add(this.unallocated, item, founded.unallocated());
		}
	}

	private static void add(List<Counted> to, BudgetItem item, Portion portion) {
		if (!portion.isNothing()) {
			to.add(new Counted(item, portion));
		}
	}

	private BudgetGroup group(String key) {
		Thing thing = this.graph.things().get(key);
		List<Counted> items = this.counted.getOrDefault(key, List.of());
		return new BudgetGroup((thing != null) ? thing.id().toString() : key, (thing != null) ? thing.title() : key,
				thing, items.size(), sums(key, items), sums(key, this.added.getOrDefault(key, List.of())));
	}

	private List<BudgetSum> sums(String key, List<Counted> items) {
		return (this.by == BudgetGrouping.YEAR) ? BudgetSum.ofYear(Integer.parseInt(key), items) : BudgetSum.of(items);
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
		return GroupOrder.inReadingOrder(this.graph.things().values());
	}

	public List<BudgetSum> grouped() {
		return BudgetSum.of(this.grouped);
	}

	public List<BudgetSum> suggestionsAdd() {
		return BudgetSum.of(this.suggestionsAdd);
	}

	public List<BudgetSum> ungrouped() {
		return BudgetSum.of(this.ungrouped);
	}

	public List<BudgetSum> unallocated() {
		return BudgetSum.of(this.unallocated);
	}

	public List<BudgetSum> total() {
		return BudgetSum.of(this.total);
	}

	public List<PrintedCheck> checks() {
		return this.graph.checks()
			.stream()
			.sorted(Comparator.comparing((planned) -> planned.check().row().need("titleKey")))
			.map((planned) -> planned.against(this.graph.items()))
			.toList();
	}

	public List<BudgetRow> rows() {
		return new BudgetRows(this).rows();
	}

}
