package se.redthread.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import se.redthread.clock.AnswerClock;
import se.redthread.clock.Today;
import se.redthread.graph.Graph;
import se.redthread.graph.LinkKind;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.problem.Problem;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;
import se.redthread.trace.TraceGraph.FundingLink;

/** Traces, each read from the graph in one statement. */
@Component
class Traces {

	private final Graph graph;

	private final ThingViews views;

	private final Links links;

	private final Today today;

	Traces(Graph graph, ThingViews views, Links links, Today today) {
		this.graph = graph;
		this.views = views;
		this.links = links;
		this.today = today;
	}

	Trace trace(TraceRequest request) {
		List<Record> answers = this.graph.read(new TraceStatement(request, this.today.date()).query());
		if (answers.isEmpty()) {
			throw Problem.notFound("There is no " + request.from().type() + " with the id \""
					+ Problem.shown(request.from()) + "\". Use an id as an earlier answer gave it.");
		}
		Record answer = answers.get(0);
		List<TraceCut> cuts = new ArrayList<>();
		TraceGraph found = found(answer, request, cuts);
		AnswerClock clock = AnswerClock.of(request.validAt(), answer.get("day").asLocalDate(), this.today.date(),
				found.links());
		return new Trace(request, found, clock, cuts);
	}

	private TraceGraph found(Record answer, TraceRequest request, List<TraceCut> cuts) {
		Thing start = this.views.thing(new Row(answer.get("start")));
		Map<String, Thing> things = new LinkedHashMap<>(Map.of(start.key(), start));
		Set<String> above = new LinkedHashSet<>();
		Set<String> below = new LinkedHashSet<>();
		boolean goesOn = take(answer.get("above"), things, above, request)
				| take(answer.get("below"), things, below, request);
		if (goesOn) {
			cuts.add(TraceCut.depth(request.depth()));
		}
		if (answer.get("above").size() + answer.get("below").size() > request.maxThings()) {
			cuts.add(TraceCut.things(request.maxThings()));
		}
		Map<String, Link> links = new LinkedHashMap<>();
		List<FundingLink> funding = new ArrayList<>();
		for (Value item : answer.get("links").values()) {
			Thing from = things.get(item.get("from").asString());
			Thing to = things.get(item.get("to").asString());
			Row row = new Row(item.get("link"));
			if (from != null && to != null) {
				Link link = this.links.link(row, from, to);
				links.put(link.key(), link);
			}
			if (row.needOneOf(LinkKind.class, "kind") == LinkKind.FUNDS) {
				funding.add(FundingLink.of(item.get("from").asString(), item.get("to").asString(), row));
			}
		}
		return new TraceGraph(start, things, above, below, List.copyOf(links.values()), funding);
	}

	/**
	 * Takes the things of one side, as far as there is room, and tells whether it goes on
	 * beyond the depth.
	 */
	private boolean take(Value found, Map<String, Thing> things, Set<String> side, TraceRequest request) {
		boolean goesOn = false;
		for (Value item : found.values()) {
			Thing thing = this.views.thing(new Row(item.get("thing")));
			if (things.size() <= request.maxThings() || things.containsKey(thing.key())) {
				things.putIfAbsent(thing.key(), thing);
				side.add(thing.key());
				goesOn |= item.get("goesOn").asBoolean();
			}
		}
		return goesOn;
	}

}
