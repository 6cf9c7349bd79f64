package se.redthread.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import se.redthread.chain.Upward;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.model.LinkKind;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;
import se.redthread.trace.TraceGraph.FundingLink;

/** Reads the one record of a trace: its things, its links, and what was cut. */
class TraceReader {

	private final TraceRequest request;

	private final Record answer;

	private final ThingViews views;

	private final Links links;

	private final Map<String, Thing> things = new LinkedHashMap<>();

	private final Set<String> above = new LinkedHashSet<>();

	private final Set<String> below = new LinkedHashSet<>();

	/** The things just beyond the depth. */
	private final Set<String> beyond = new LinkedHashSet<>();

	private boolean room = true;

	TraceReader(TraceRequest request, Record answer, ThingViews views, Links links) {
		this.request = request;
		this.answer = answer;
		this.views = views;
		this.links = links;
	}

	TraceGraph graph() {
		Thing start = this.views.thing(new Row(this.answer.get("start")));
		this.things.put(start.key(), start);
		takeNearest();
		Map<String, Link> shown = new LinkedHashMap<>();
		Map<String, List<FundingLink>> funding = new HashMap<>();
		for (Value item : this.answer.get("links").values()) {
			String from = item.get("from").asString();
			String to = item.get("to").asString();
			Row row = new Row(item.get("link"));
			Thing child = this.things.get(from);
			Thing parent = this.things.get(to);
			if (child != null && parent != null) {
				Link link = this.links.link(row, child, parent);
				shown.put(link.key(), link);
			}
			if (row.needOneOf(LinkKind.class, "kind") == LinkKind.FUNDS) {
				funding.computeIfAbsent(from, (key) -> new ArrayList<>()).add(FundingLink.of(from, to, row));
			}
		}
		return new TraceGraph(start, this.things, this.above, this.below, List.copyOf(shown.values()), funding,
				this.answer.get("chain").asList((step) -> Upward.Step.of(new Row(step))));
	}

	/** What was cut; known when the graph has been read. */
	List<TraceCut> cuts() {
		List<TraceCut> cuts = new ArrayList<>();
		if (!this.things.keySet().containsAll(this.beyond)) {
			cuts.add(TraceCut.depth(this.request.depth()));
		}
		if (!this.room) {
			cuts.add(TraceCut.things(this.request.maxThings()));
		}
		return cuts;
	}

	/** Takes the things of both sides, the nearest first, as far as there is room. */
	private void takeNearest() {
		Stream.concat(found("above", this.above), found("below", this.below))
			.sorted(Comparator.comparingInt(Found::distance))
			.forEach(this::take);
	}

	private Stream<Found> found(String name, Set<String> side) {
		return this.answer.get(name)
			.asList((item) -> new Found(item, side))
			.stream()
			.filter((found) -> !found.key().equals(this.request.from().key())); // a cycle
																				// led
																				// back
	}

	private void take(Found found) {
		if (!this.things.containsKey(found.key()) && this.things.size() > this.request.maxThings()) {
			this.room = false;
			return;
		}
		this.things.computeIfAbsent(found.key(), (key) -> this.views.thing(new Row(found.item().get("thing"))));
		found.side().add(found.key());
		this.beyond.addAll(found.item().get("beyond").asList(Value::asString));
	}

	/** A thing that was found on one side. */
	private record Found(Value item, Set<String> side) {

		String key() {
			return this.item.get("thing").get("id").asString();
		}

		int distance() {
			return this.item.get("distance").asInt();
		}

	}

}
