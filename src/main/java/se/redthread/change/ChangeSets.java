package se.redthread.change;

import java.util.ArrayList;
import java.util.Collection;
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
import se.redthread.meeting.Case;
import se.redthread.page.Cursor;
import se.redthread.page.Edge;
import se.redthread.page.Page;
import se.redthread.page.PageRequest;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

import org.springframework.stereotype.Component;

/** The records of all changes. */
@Component
public class ChangeSets {

	/** The name that cursors of change sets carry for their order. */
	static final String ORDER = "CHANGE_SET";

	private static final CypherFile BY_NUMBERS = CypherFile.named("change/byNumbers");

	private static final CypherFile PAGE = CypherFile.named("change/page");

	private static final CypherFile PAGE_OF = CypherFile.named("change/pageOf");

	private static final CypherFile COUNT = CypherFile.named("change/count");

	private static final CypherFile COUNT_OF = CypherFile.named("change/countOf");

	private final Graph graph;

	private final ThingViews views;

	ChangeSets(Graph graph, ThingViews views) {
		this.graph = graph;
		this.views = views;
	}

	/**
	 * The change sets with these numbers, by number; those that don't exist are left out.
	 */
	public Map<Long, ChangeSet> byNumbers(Collection<Long> numbers) {
		Map<Long, ChangeSet> sets = new HashMap<>();
		for (Record row : this.graph
			.opened(this.graph.read(BY_NUMBERS.with(Map.of("numbers", List.copyOf(numbers)))))) {
			sets.put(row.get("set").get("number").asLong(), set(row));
		}
		return sets;
	}

	Optional<ChangeSet> byNumber(long number) {
		return Optional.ofNullable(byNumbers(List.of(number)).get(number));
	}

	/**
	 * A page, the latest first.
	 * @param of the key of a thing or link that they touched; null for all
	 */
	Page<ChangeSetEdge> page(PageRequest request, @Nullable String of, boolean total) {
		long from = (request.from() != null) ? Long.parseLong(request.from().key().get(0))
				: (request.forward() ? Long.MAX_VALUE : 0);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("from", from);
		parameters.put("forward", request.forward());
		parameters.put("most", request.size() + 1);
		parameters.put("of", of);
		List<ChangeSetEdge> edges = new ArrayList<>();
		boolean behind = false;
		for (Record row : this.graph.opened(this.graph.read(((of != null) ? PAGE_OF : PAGE).with(parameters)))) {
			behind = row.get("behind").asBoolean();
			ChangeSet set = set(row);
			edges.add(new ChangeSetEdge(new Cursor(ORDER, List.of(String.valueOf(set.number()))).toString(), set));
		}
		return Page.of(edges, request, behind, total ? count(of) : null);
	}

	private ChangeSet set(Record row) {
		return new ChangeSet(new Row(row.get("set")), named(row.get("decision"), Decision.class),
				named(row.get("inCase"), Case.class));
	}

	private <T extends Thing> @Nullable T named(Value row, Class<T> type) {
		return row.isNull() ? null : type.cast(this.views.thing(new Row(row)));
	}

	private int count(@Nullable String of) {
		return this.graph.read((of != null) ? COUNT_OF.with(Map.of("of", of)) : COUNT.with(Map.of()))
			.get(0)
			.get("total")
			.asInt();
	}

	/** A change set on a page. */
	record ChangeSetEdge(String cursor, ChangeSet node) implements Edge<ChangeSet> {
	}

}
