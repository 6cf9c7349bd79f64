package se.redthread.rollup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

import se.redthread.chain.Upward;
import se.redthread.rollup.CountedItem.Tie;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/**
 * What a roll-up read from the graph.
 *
 * @param chain the links above what the items pay for and above who answers for them
 * @param things the things that may be groups, by key
 * @param checks the printed totals
 */
record RollUpGraph(List<CountedItem> items, List<Upward.Step> chain, Map<String, Thing> things,
		List<PlannedCheck> checks) {

	static RollUpGraph of(Record answer, ThingViews views) {
		Map<String, Thing> things = new LinkedHashMap<>();
		answer.get("groups").values().forEach((value) -> {
			Thing thing = views.thing(new Row(value));
			things.put(thing.key(), thing);
		});
		Map<String, List<Tie>> payments = Tie.byItem(answer.get("payments"));
		Map<String, List<Tie>> answering = Tie.byItem(answer.get("responsible"));
		return new RollUpGraph(answer.get("items").asList((item) -> CountedItem.of(new Row(item), payments, answering)),
				answer.get("chain").asList((step) -> Upward.Step.of(new Row(step))), things,
				answer.get("checks").asList(PlannedCheck::of));
	}

}
