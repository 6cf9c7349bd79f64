package se.redthread.search;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;

@Controller
class SearchController {

	private static final int MOST_SUGGESTIONS = 100;

	private final Searches searches;

	SearchController(Searches searches) {
		this.searches = searches;
	}

	@QueryMapping
	SearchPage search(DataFetchingEnvironment field) {
		return this.searches.page(SearchRequest.of(field));
	}

	@QueryMapping
	List<SearchSuggestion> suggest(DataFetchingEnvironment field, @Argument int first) {
		if (first < 1 || first > MOST_SUGGESTIONS) {
			throw Problem.badRequest(
					"first: " + first + " is outside 1 to " + MOST_SUGGESTIONS + ", the number of suggestions.");
		}
		return this.searches.suggestions(SearchScope.of(new Arguments(field)), first);
	}

}
