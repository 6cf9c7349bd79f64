package se.redthread.serving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.organization.Organization;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** Reads the one record of what lies below a thing. */
record ServingReader(Record answer, ThingViews views, Links links) {

	ServingGraph graph(ThingId start) {
		Map<String, Thing> things = new LinkedHashMap<>();
		this.answer.get("things").values().forEach((row) -> {
			Thing thing = this.views.thing(new Row(row));
			things.put(thing.key(), thing);
		});
		Map<String, List<Link>> up = new HashMap<>();
		Map<String, List<Link>> down = new HashMap<>();
		this.answer.get("links").values().forEach((row) -> {
			Thing from = things.get(row.get("from").asString());
			Thing to = things.get(row.get("to").asString());
			if (from != null && to != null) {
				Link link = this.links.link(new Row(row.get("link")), from, to);
				put(up, from.key(), link);
				put(down, to.key(), link);
			}
		});
		Map<String, List<Organization>> answers = new HashMap<>();
		this.answer.get("answers")
			.values()
			.forEach((row) -> put(answers, row.get("thing").asString(),
					new Organization(new Row(row.get("administration")))));
		Thing thing = things.get(start.key());
		if (thing == null) {
			throw new IllegalStateException("The walk doesn't hold its start " + start);
		}
		return new ServingGraph(thing, things, up, down, answers, brought(LinkKind.MEASURES), brought(LinkKind.FUNDS));
	}

	private Map<String, List<String>> brought(LinkKind kind) {
		Map<String, List<String>> brought = new HashMap<>();
		for (Value row : this.answer.get("brought").values()) {
			if (row.get("kind").asString().equals(kind.name())) {
				put(brought, row.get("thing").asString(), row.get("bringing").asString());
			}
		}
		return brought;
	}

	private static <T> void put(Map<String, List<T>> lists, String key, T value) {
		lists.computeIfAbsent(key, (none) -> new ArrayList<>()).add(value);
	}

}
