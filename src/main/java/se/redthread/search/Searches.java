package se.redthread.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.page.Page;
import se.redthread.thing.Row;
import se.redthread.thing.ThingViews;

/** Searches and suggestions, each in one statement. */
@Component
class Searches {

	private static final CypherFile HITS = CypherFile.named("search/hits");

	private static final CypherFile SUGGESTIONS = CypherFile.named("search/suggestions");

	private final Graph graph;

	private final ThingViews views;

	Searches(Graph graph, ThingViews views) {
		this.graph = graph;
		this.views = views;
	}

	SearchPage page(SearchRequest request) {
		if (!request.scope().hasWords()) {
			return SearchPage.EMPTY;
		}
		Record answer = this.graph.read(HITS.with(request.parameters())).get(0);
		String clock = answer.get("clock").asString(null);
		if (request.from() != null) {
			request.from().check(clock);
		}
		int total = answer.get("total").asInt();
		int reachable = Math.min(total, SearchRequest.MOST);
		SearchMarks marks = SearchMarks.ofHits(request.scope().words());
		List<SearchEdge> edges = new ArrayList<>();
		int place = request.firstPlace(reachable);
		for (Value hit : answer.get("items").values()) {
			SearchCursor cursor = SearchCursor.of(clock, request.scope(), place++);
			edges.add(new SearchEdge(cursor.toString(), this.views.thing(new Row(hit.get("thing"))),
					SearchEdge.score(hit.get("rank").asInt(), hit.get("score").asDouble()), marks));
		}
		if (!request.page().forward()) {
			Collections.reverse(edges);
		}
		return new SearchPage(Page.of(edges, request.page(), request.othersBehind(reachable), total),
				total > SearchRequest.MOST);
	}

	List<SearchSuggestion> suggestions(SearchScope scope, int first) {
		if (!scope.hasWords()) {
			return List.of();
		}
		Map<String, Object> parameters = scope.parameters();
		parameters
			.putAll(Map.of("ways", scope.ways().beginnings(), "exact", scope.ways().exact().toArray(), "first", first));
		List<SearchMarks> marks = scope.ways().marks();
		return this.graph.read(SUGGESTIONS.with(parameters))
			.stream()
			.map((answer) -> SearchSuggestion.of(this.views.thing(new Row(answer.get("thing"))), marks))
			.toList();
	}

}
