package se.redthread.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import se.redthread.rollup.CountedItem.Tie;
import se.redthread.rollup.Footprint.Hashes;
import se.redthread.thing.ThingViews;

/** What was read of whole plans: page after page, of which only sums and ids are held. */
final class PlanReading {

	private final RollUpGraph graph;

	private final Cells cells;

	private final List<Integer> items = new ArrayList<>();

	private final Set<Integer> above = new HashSet<>();

	private PlanReading(RollUpGraph graph, Set<BudgetGrouping> groupings) {
		this.graph = graph;
		this.cells = new Cells(groupings, null, graph);
	}

	/** Reads all pages; null where there is too much. */
	static @Nullable PlanReading of(Iterator<Record> pages, Set<BudgetGrouping> groupings, ThingViews views) {
		Record page = pages.next();
		if (page.get("tooMuch").asBoolean()) {
			return null;
		}
		PlanReading reading = new PlanReading(RollUpGraph.of(page.get("graph"), views), groupings);
		reading.add(page);
		pages.forEachRemaining(reading::add);
		return reading;
	}

	private void add(Record page) {
		CountedItem.listOf(page.get("items")).forEach((item) -> {
			this.cells.add(item);
			this.items.add(item.item().key().hashCode());
			Stream.concat(item.funds().stream(), item.answering().stream())
				.map(Tie::to)
				.forEach((thing) -> this.above.add(thing.hashCode()));
		});
	}

	BudgetCells cells() {
		return BudgetCells.ofPlans(this.cells, this.graph);
	}

	/** What the cells hang on. */
	Footprint footprint(Set<String> plans) {
		this.graph.roots().forEach((root) -> this.above.add(root.hashCode()));
		this.graph.chain().forEach((step) -> {
			this.above.add(step.from().hashCode());
			this.above.add(step.to().hashCode());
		});
		return new Footprint(plans, Hashes.of(this.items), Hashes.of(this.above),
				Hashes.of(this.graph.checks().stream().map((planned) -> planned.check().key().hashCode()).toList()));
	}

}
