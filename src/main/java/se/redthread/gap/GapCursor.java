package se.redthread.gap;

import java.util.Arrays;
import java.util.List;

import se.redthread.page.Cursor;
import se.redthread.problem.Problem;

/**
 * A gap's place among the others: its kind, then its things. The kind stands in the
 * cursor by its name, so that the place is the same whatever kinds are asked for.
 */
final class GapCursor {

	private GapCursor() {
	}

	/** The cursor of a gap that a statement returned. */
	static String of(GapKind kind, String key) {
		return new Cursor(GapRequest.ORDER, List.of(kind.name(), key.substring(kind.number().length()))).toString();
	}

	/** What the statement sorts by at the place that the cursor names. */
	static String key(Cursor cursor) {
		String name = cursor.key().get(0);
		GapKind kind = Arrays.stream(GapKind.values())
			.filter((each) -> each.name().equals(name))
			.findAny()
			.orElseThrow(() -> Problem.badRequest("The cursor \"" + Problem.shown(cursor)
					+ "\" names no kind of gap. Use a cursor as an earlier answer gave it, in pageInfo or edges."));
		return kind.number() + cursor.key().get(1);
	}

}
