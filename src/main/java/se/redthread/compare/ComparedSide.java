package se.redthread.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/**
 * What one side of a comparison holds.
 *
 * @param things that its plans state, by key
 * @param others at the other ends of their links, by key
 * @param links of each thing, by its key
 */
record ComparedSide(Map<String, Thing> things, Map<String, Thing> others, Map<String, List<Placing>> links) {

	static ComparedSide of(Record answer, ThingViews views) {
		Row row = new Row(Values.value(answer.asMap((value) -> value)));
		Map<String, List<Placing>> links = new HashMap<>();
		row.list("links", (link) -> Placing.of(new Row(link)))
			.forEach((link) -> links.computeIfAbsent(link.thing(), (key) -> new ArrayList<>()).add(link));
		return new ComparedSide(things(row, "things", views), things(row, "others", views), links);
	}

	private static Map<String, Thing> things(Row row, String name, ThingViews views) {
		Map<String, Thing> things = new LinkedHashMap<>();
		row.list(name, (thing) -> views.thing(new Row(thing))).forEach((thing) -> things.put(thing.key(), thing));
		return things;
	}

	List<Placing> linksOf(String thing) {
		return this.links.getOrDefault(thing, List.of());
	}

	/** The thing at the other end of a link. */
	Thing other(Placing link) {
		Thing other = this.others.get(link.other());
		if (other == null) {
			throw new IllegalStateException("No end of a link: " + link.other());
		}
		return other;
	}

}
