package se.redthread.history;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.model.ThingId;
import se.redthread.page.Cursor;
import se.redthread.page.Edge;
import se.redthread.page.Page;
import se.redthread.page.PageRequest;
import se.redthread.problem.Problem;
import se.redthread.seal.Seals;

import org.springframework.stereotype.Component;

/** The states that things and links were in. */
@Component
class Histories {

	/** The name that cursors of states carry for their order. */
	static final String ORDER = "HISTORY";

	/** A state's place is its record time, and its own among those of that time. */
	static final int CURSOR_PARTS = 2;

	private static final CypherFile STATES = CypherFile.named("history/states");

	private static final CypherFile COUNT = CypherFile.named("history/count");

	private final Graph graph;

	Histories(Graph graph) {
		this.graph = graph;
	}

	Page<HistoryEdge> page(ThingId subject, boolean links, PageRequest request, boolean total) {
		Cursor from = request.from();
		List<HistoryEdge> edges = states(subject, links, request.forward(), from, request.size() + 1);
		boolean behind = from != null && !states(subject, links, !request.forward(), from, 1).isEmpty();
		return Page.of(edges, request, behind, total ? count(subject, links) : null);
	}

	private List<HistoryEdge> states(ThingId subject, boolean links, boolean forward, @Nullable Cursor from, int most) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", subject.key());
		parameters.put("links", links);
		parameters.put("forward", forward);
		parameters.put("at", (from != null) ? instant(from) : null);
		parameters.put("place", (from != null) ? from.key().get(1) : null);
		parameters.put("most", most);
		List<HistoryEdge> edges = new ArrayList<>();
		List<Record> rows = this.graph.read(STATES.with(parameters));
		StateReader reader = new StateReader(Seals.of(rows.stream().map(Record::asMap).toList(), this.graph::keys));
		for (Record row : rows) {
			Cursor cursor = new Cursor(ORDER,
					List.of(row.get("knownFrom").asZonedDateTime().toString(), row.get("place").asString()));
			edges.add(new HistoryEdge(cursor.toString(), reader.state(row)));
		}
		return edges;
	}

	private static ZonedDateTime instant(Cursor cursor) {
		try {
			return ZonedDateTime.parse(cursor.key().get(0));
		}
		catch (DateTimeException ex) {
			throw Problem.badRequest("\"" + Problem.shown(cursor)
					+ "\" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.");
		}
	}

	private int count(ThingId subject, boolean links) {
		return this.graph.read(COUNT.with(Map.of("id", subject.key(), "links", links))).get(0).get("total").asInt();
	}

	/** A state on a page. */
	record HistoryEdge(String cursor, HistoryState node) implements Edge<HistoryState> {
	}

}
