package se.redthread.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import se.redthread.link.Evidence;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** Reads the one record of a question about gaps: its counts and its page. */
record GapReader(Record answer, ThingViews views, Links links) {

	/** The counts of all kinds asked for, also of those of which nothing was examined. */
	List<GapCount> counts(Set<GapKind> kinds) {
		Map<GapKind, GapCount> found = new HashMap<>();
		this.answer.get("counts").values().forEach((count) -> {
			Row row = new Row(count);
			GapKind kind = row.needOneOf(GapKind.class, "kind");
			found.put(kind, new GapCount(kind, count.get("gaps").asInt(), count.get("examined").asInt()));
		});
		return kinds.stream().map((kind) -> found.getOrDefault(kind, new GapCount(kind, 0, 0))).toList();
	}

	/** The gaps in reading direction, one more than the page holds when there is more. */
	List<GapEdge> edges() {
		return this.answer.get("items").asList((item) -> edge(new Row(item)));
	}

	boolean othersBehind() {
		return this.answer.get("behind").asBoolean();
	}

	private GapEdge edge(Row row) {
		GapKind kind = row.needOneOf(GapKind.class, "kind");
		Thing thing = this.views.thing(row.row("thing"));
		Thing other = row.has("other") ? this.views.thing(row.row("other")) : null;
		List<Thing> mends = things(row, "mends");
		GapWords words = new GapWords(kind, thing, other, mends, things(row, "told"));
		GapRemedy remedy = new GapRemedy(mends, kind.link(), kind.direction(), List.copyOf(kind.types()),
				words.remedy());
		Gap gap = new Gap(kind, thing, other, words.missing(), row.list("suggestions", this::suggestion), remedy,
				evidence(thing, row.list("stated", Row::new)));
		return new GapEdge(GapCursor.of(kind, row.need("key")), gap);
	}

	/** Things by title, each once, whichever routes led to them. */
	private List<Thing> things(Row row, String name) {
		Map<String, Thing> things = new TreeMap<>();
		row.list(name, this::thing).forEach((thing) -> things.put(thing.row().need("titleKey"), thing));
		return List.copyOf(things.values());
	}

	private Thing thing(Value row) {
		return this.views.thing(new Row(row));
	}

	private Link suggestion(Value item) {
		return this.links.link(new Row(item.get("link")), thing(item.get("from")), thing(item.get("to")));
	}

	private List<Evidence> evidence(Thing thing, List<Row> stated) {
		List<Evidence> evidence = new ArrayList<>();
		stated.forEach((link) -> evidence.addAll(this.links.link(link, thing, thing).evidence()));
		return evidence;
	}

}
