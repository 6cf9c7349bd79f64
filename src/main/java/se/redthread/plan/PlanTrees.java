package se.redthread.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import se.redthread.clock.AnswerClock;
import se.redthread.clock.Today;
import se.redthread.graph.Graph;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.problem.Problem;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** The trees of plans, those of several plans in one statement. */
@Component
class PlanTrees {

	private static final int MOST_THINGS = 10_000;

	private final Graph graph;

	private final ThingViews views;

	private final Links links;

	private final Today today;

	PlanTrees(Graph graph, ThingViews views, Links links, Today today) {
		this.graph = graph;
		this.views = views;
		this.links = links;
		this.today = today;
	}

	Map<String, PlanTree> trees(Collection<String> plans, PlanTreeRequest request) {
		PlanTreeStatement statement = new PlanTreeStatement(request, plans, this.today.date(), MOST_THINGS);
		Map<String, PlanTree> trees = new HashMap<>();
		for (Record answer : this.graph.read(statement.query())) {
			trees.put(answer.get("key").asString(), tree(answer, request));
		}
		return trees;
	}

	private PlanTree tree(Record answer, PlanTreeRequest request) {
		if (answer.get("things").size() > MOST_THINGS) {
			throw Problem.limit("The plan states more than " + MOST_THINGS
					+ " things, the most that a tree shows. Ask for its focus areas and trace down from each.");
		}
		Map<String, Thing> things = new LinkedHashMap<>();
		for (Value found : answer.get("things").values()) {
			Thing thing = this.views.thing(new Row(found));
			things.put(thing.key(), thing);
		}
		List<Link> links = new ArrayList<>();
		for (Value item : answer.get("links").values()) {
			Thing from = things.get(item.get("from").asString());
			Thing to = things.get(item.get("to").asString());
			if (from != null && to != null) {
				links.add(this.links.link(new Row(item.get("link")), from, to));
			}
		}
		AnswerClock clock = AnswerClock.of(request.validAt(), answer.get("day").asLocalDate(), this.today.date(),
				links);
		return new PlanTree(things, links, clock);
	}

}
