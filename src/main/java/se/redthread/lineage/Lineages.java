package se.redthread.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.lineage.clause.Surroundings;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** Reads what stands around a start, in one statement. */
@Component
class Lineages {

	private static final CypherFile AROUND = CypherFile.named("lineage/around");

	/** The most proposals and next clauses that are read beside those walked. */
	private static final int BESIDE = 4 * LineageRequest.MOST;

	private final Graph graph;

	private final ThingViews views;

	private final Links links;

	Lineages(Graph graph, ThingViews views, Links links) {
		this.graph = graph;
		this.views = views;
		this.links = links;
	}

	Around around(LineageRequest request) {
		List<Record> answers = this.graph.read(AROUND.with(request.parameters()));
		if (answers.isEmpty()) {
			throw request.unknown();
		}
		Record answer = answers.get(0);
		Surroundings surroundings = surroundings(answer);
		Thing start = surroundings.thing(answer.get("start").asString());
		if (request.id() != null && !start.type().label().equals(request.id().type())) {
			throw request.unknown();
		}
		Set<String> walked = new LinkedHashSet<>();
		boolean cut = answer.get("cut").asBoolean() || answer.get("beside").asInt() > BESIDE;
		for (String name : List.of("seeds", "earlier", "later")) {
			List<String> keys = keys(answer, name);
			cut |= keys.size() > LineageRequest.MOST;
			walked.addAll(keys.subList(0, Math.min(keys.size(), LineageRequest.MOST)));
		}
		return new Around(start, surroundings, keys(answer, "items"), keys(answer, "seeds"), walked, request.depth(),
				cut);
	}

	private Surroundings surroundings(Record answer) {
		Map<String, Thing> things = new LinkedHashMap<>();
		for (Value row : answer.get("things").values()) {
			Thing thing = this.views.thing(new Row(row));
			things.put(thing.key(), thing);
		}
		List<Link> found = new ArrayList<>();
		for (Value item : answer.get("links").values()) {
			Thing from = Objects.requireNonNull(things.get(item.get("from").asString()));
			Thing to = Objects.requireNonNull(things.get(item.get("to").asString()));
			found.add(this.links.link(new Row(item.get("link")), from, to));
		}
		return new Surroundings(things, found);
	}

	private static List<String> keys(Record answer, String name) {
		return answer.get(name).asList(Value::asString);
	}

}
