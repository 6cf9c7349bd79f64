package se.redthread.search;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.page.Cursor;
import se.redthread.page.PageRequest;
import se.redthread.thing.Arguments;

/** What is searched, and which page of it. */
record SearchRequest(SearchScope scope, PageRequest page, @Nullable SearchCursor from) {

	/** How many of the hits can be reached. */
	static final int MOST = 1000;

	private static final int USUAL_SIZE = 50;

	static SearchRequest of(DataFetchingEnvironment field) {
		SearchScope scope = SearchScope.of(new Arguments(field));
		PageRequest page = PageRequest.of(field.getArguments(), SearchCursor.ORDER, SearchCursor.PARTS, USUAL_SIZE);
		Cursor from = page.from();
		return new SearchRequest(scope, page, (from != null) ? SearchCursor.parse(from, scope) : null);
	}

	/** The part of the ranking to read: the page and, where there is one, its next. */
	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.scope.parameters());
		parameters.putAll(Map.of("ways", this.scope.ways().all(), "exact", this.scope.ways().exact().toArray(), "most",
				MOST, "from", begin(), "to", end()));
		return parameters;
	}

	/** The first place to read; below zero it counts from the end. */
	private int begin() {
		int size = this.page.size() + 1;
		if (this.page.forward()) {
			return (this.from != null) ? this.from.place() + 1 : 0;
		}
		return (this.from != null) ? Math.max(this.from.place() - size, 0) : -size;
	}

	private int end() {
		if (this.page.forward()) {
			return begin() + this.page.size() + 1;
		}
		return (this.from != null) ? this.from.place() : MOST;
	}

	/** The place of the first that was read, when so many can be reached. */
	int firstPlace(int reachable) {
		return (begin() >= 0) ? begin() : Math.max(reachable + begin(), 0);
	}

	/** Whether there are others on the cursor's far side. */
	boolean othersBehind(int reachable) {
		if (this.from == null) {
			return false;
		}
		return this.page.forward() ? reachable > 0 : this.from.place() < reachable;
	}

}
