package se.redthread.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.graph.Sha256;
import se.redthread.page.Cursor;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/**
 * A place in one search's ranking. It carries the record clock, since any change of the
 * graph may shift the ranking.
 *
 * @param clock the graph's record clock
 * @param search what tells the search from others
 * @param place the place, from 0
 */
record SearchCursor(String clock, String search, int place) {

	static final String ORDER = "SEARCH";

	static final int PARTS = 3;

	private static final int DIGITS = 12;

	static SearchCursor of(@Nullable String clock, SearchScope scope, int place) {
		return new SearchCursor((clock != null) ? clock : "", digest(scope), place);
	}

	/** Reads a cursor, which must be of the given search. */
	static SearchCursor parse(Cursor cursor, SearchScope scope) {
		String place = cursor.key().get(2);
		if (!cursor.key().get(1).equals(digest(scope)) || !place.matches("\\d{1,4}")) {
			throw Problem.badRequest("The cursor \"" + Problem.shown(cursor)
					+ "\" is of another search. Use a cursor of a search with the same text, types and year.");
		}
		return new SearchCursor(cursor.key().get(0), cursor.key().get(1), Integer.parseInt(place));
	}

	/** Refuses the cursor if the graph has changed since it was given. */
	void check(@Nullable String now) {
		if (!this.clock.equals((now != null) ? now : "")) {
			throw new Problem(ProblemCode.STALE_CURSOR,
					"The graph has changed since the cursor \"" + Problem.shown(this)
							+ "\" was given, and the ranking may have shifted. Begin at the first page again.");
		}
	}

	private static String digest(SearchScope scope) {
		return Sha256.of(scope.said()).substring(0, DIGITS);
	}

	@Override
	public String toString() {
		return new Cursor(ORDER, List.of(this.clock, this.search, String.valueOf(this.place))).toString();
	}

}
