package se.redthread.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** Reads the record of the things and links that routes may pass: walks over them. */
class RoutesReader {

	private final Thing from;

	private final Thing to;

	private final List<Link> links = new ArrayList<>();

	RoutesReader(Record answer, ThingViews views, Links links) {
		this.from = views.thing(new Row(answer.get("from")));
		this.to = views.thing(new Row(answer.get("to")));
		Map<String, Thing> things = new HashMap<>();
		for (Value found : answer.get("things").values()) {
			Thing thing = views.thing(new Row(found));
			things.put(thing.key(), thing);
		}
		for (Value item : answer.get("links").values()) {
			Thing child = things.get(item.get("from").asString());
			Thing parent = things.get(item.get("to").asString());
			if (child != null && parent != null) {
				this.links.add(links.link(new Row(item.get("link")), child, parent));
			}
		}
	}

	Thing from() {
		return this.from;
	}

	Thing to() {
		return this.to;
	}

	List<Walk> walks(RouteDirection direction) {
		if (direction == RouteDirection.ANY) {
			return List.of(Walk.anyWay(this.from, this.links));
		}
		Stream<Walk> along = direction.along() ? Stream.of(Walk.along(this.from, this.links)) : Stream.empty();
		Stream<Walk> against = direction.against() ? Stream.of(Walk.against(this.from, this.links)) : Stream.empty();
		return Stream.concat(along, against).toList();
	}

}
