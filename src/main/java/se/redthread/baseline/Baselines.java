package se.redthread.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.decision.Decision;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.meeting.AgendaItem;
import se.redthread.model.ClaimStatus;
import se.redthread.organization.Organization;
import se.redthread.page.Cursor;
import se.redthread.page.Edge;
import se.redthread.page.Page;
import se.redthread.page.PageRequest;
import se.redthread.plan.Plan;
import se.redthread.problem.Problem;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

import org.springframework.stereotype.Component;

/** The baselines of all plans. */
@Component
public class Baselines {

	/** The name that cursors of baselines carry for their order. */
	static final String ORDER = "BASELINE";

	private static final CypherFile BY_NUMBERS = CypherFile.named("baseline/byNumbers");

	private static final CypherFile PAGE = CypherFile.named("baseline/page");

	private static final CypherFile COUNT = CypherFile.named("baseline/count");

	private static final List<String> FOUNDED = ClaimStatus.shown(false);

	private final Graph graph;

	private final ThingViews views;

	Baselines(Graph graph, ThingViews views) {
		this.graph = graph;
		this.views = views;
	}

	public Optional<Baseline> byNumber(long number) {
		return this.graph.read(BY_NUMBERS.with(Map.of("numbers", List.of(number), "founded", FOUNDED)))
			.stream()
			.findFirst()
			.map(this::baseline);
	}

	/**
	 * A page, the latest first.
	 * @param plan the key of the plan; null for all
	 */
	Page<BaselineEdge> page(PageRequest request, @Nullable String plan, boolean total) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("plan", plan);
		parameters.put("from", from(request));
		parameters.put("forward", request.forward());
		parameters.put("most", request.size() + 1);
		parameters.put("founded", FOUNDED);
		List<BaselineEdge> edges = new ArrayList<>();
		boolean behind = false;
		for (Record row : this.graph.read(PAGE.with(parameters))) {
			behind = row.get("behind").asBoolean();
			Baseline baseline = baseline(row);
			edges.add(new BaselineEdge(new Cursor(ORDER, List.of(String.valueOf(baseline.number()))).toString(),
					baseline));
		}
		return Page.of(edges, request, behind, total ? count(plan) : null);
	}

	private static long from(PageRequest request) {
		Cursor cursor = request.from();
		if (cursor == null) {
			return request.forward() ? Long.MAX_VALUE : 0;
		}
		try {
			return Long.parseLong(cursor.key().get(0));
		}
		catch (NumberFormatException ex) {
			throw Problem.badRequest("\"" + Problem.shown(cursor)
					+ "\" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.");
		}
	}

	private int count(@Nullable String plan) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("plan", plan);
		return this.graph.read(COUNT.with(parameters)).get(0).get("total").asInt();
	}

	private Baseline baseline(Record row) {
		return new Baseline(new Row(row.get("set")), (Plan) this.views.thing(new Row(row.get("plan"))),
				(Decision) this.views.thing(new Row(row.get("decision"))), there(row.get("body"), Organization.class),
				there(row.get("item"), AgendaItem.class),
				row.get("amends").isNull() ? null : row.get("amends").asInt());
	}

	private <T extends Thing> @Nullable T there(Value row, Class<T> type) {
		return row.isNull() ? null : type.cast(this.views.thing(new Row(row)));
	}

	/** A baseline on a page. */
	record BaselineEdge(String cursor, Baseline node) implements Edge<Baseline> {
	}

}
