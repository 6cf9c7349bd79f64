package se.redthread.list;

import java.util.List;

import org.neo4j.driver.Record;
import se.redthread.graph.Graph;
import se.redthread.page.Cursor;
import se.redthread.page.Edge;
import se.redthread.page.Page;
import se.redthread.page.PageInfo;
import se.redthread.problem.Problem;
import se.redthread.search.SearchWords;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

import org.springframework.stereotype.Component;

/** Lists of the things of one type. */
@Component
class ThingLists {

	private final Graph graph;

	private final ThingViews views;

	ThingLists(Graph graph, ThingViews views) {
		this.graph = graph;
		this.views = views;
	}

	Page<ThingEdge> page(ListRequest request) {
		if (request.then() && request.filter().words().isPresent()) {
			throw Problem
				.badRequest("filter text and knownAt are both given, and texts are searched as they are known now."
						+ " Leave one of them out.");
		}
		if (request.filter().words().filter(SearchWords::isEmpty).isPresent()) {
			return new Page<>(List.of(), new PageInfo(false, false, null, null), 0);
		}
		Record answer = this.graph.read(new ListStatement(request).query()).get(0);
		refuseUnknown(request, answer);
		List<ThingEdge> edges = answer.get("items").asList((value) -> edge(new Row(value), request.order()));
		return Page.of(edges, request.page(), answer.get("behind").asBoolean(false),
				request.total() ? answer.get("total").asInt() : null);
	}

	private ThingEdge edge(Row row, Order order) {
		return new ThingEdge(new Cursor(order.name(), List.of(row.need(order.property()))).toString(),
				this.views.thing(row));
	}

	private void refuseUnknown(ListRequest request, Record answer) {
		request.filter().named().forEach((name, id) -> {
			if (!answer.get("known_" + name).asBoolean()) {
				throw Problem.notFound("There is no " + id.type() + " with the id \"" + Problem.shown(id)
						+ "\" (filter " + name + "). Use an id as an earlier answer gave it.");
			}
		});
	}

	/** A thing on a page. */
	record ThingEdge(String cursor, Thing node) implements Edge<Thing> {
	}

}
