package se.redthread.rollup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import se.redthread.chain.Upward;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/**
 * What a roll-up reads from the graph beside the items.
 *
 * @param chain the links above what the items pay for and above who answers for them
 * @param parts those of them that lead from a part to its whole
 * @param things the things that may be groups, by key
 * @param roots the things whose groups are shown also with nothing
 * @param checks the printed totals
 */
record RollUpGraph(List<Upward.Step> chain, List<Upward.Step> parts, Map<String, Thing> things, Set<String> roots,
		List<PlannedCheck> checks) {

	static RollUpGraph of(MapAccessor answer, ThingViews views) {
		Map<String, Thing> things = new LinkedHashMap<>();
		answer.get("groups").values().forEach((value) -> {
			Thing thing = views.thing(new Row(value));
			things.put(thing.key(), thing);
		});
		List<Row> steps = answer.get("chain").asList(Row::new);
		return new RollUpGraph(steps.stream().map(Upward.Step::of).toList(),
				steps.stream().filter((step) -> step.flag("part") == Boolean.TRUE).map(Upward.Step::of).toList(),
				things,
				answer.containsKey("roots") ? Set.copyOf(answer.get("roots").asList(Value::asString)) : Set.of(),
				answer.get("checks").asList(PlannedCheck::of));
	}

	/** The things that are groups of a grouping. */
	Set<String> groups(BudgetGrouping by) {
		return this.things.values()
			.stream()
			.filter((thing) -> thing.type().label().equals(by.label()))
			.map(Thing::key)
			.collect(Collectors.toSet());
	}

}
