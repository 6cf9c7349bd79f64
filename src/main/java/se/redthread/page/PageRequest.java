package se.redthread.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.redthread.problem.Problem;

/** Which page is asked for: so many after a cursor, or so many before one. */
public record PageRequest(int size, boolean forward, @Nullable Cursor from) {

	/** The size that a page has at most. */
	static final int MOST = 100;

	private static final Cursor ANYWHERE = new Cursor("", List.of());

	/**
	 * Reads the four arguments of a connection field whose cursors have the given order.
	 * @param parts how many parts the sort key of a cursor has
	 * @param otherwise the size of a page that doesn't ask for one
	 */
	public static PageRequest of(Map<String, Object> arguments, String order, int parts, int otherwise) {
		Integer first = (Integer) arguments.get("first");
		Integer last = (Integer) arguments.get("last");
		String after = (String) arguments.get("after");
		String before = (String) arguments.get("before");
		refuseMixtures(first, after, last, before);
		boolean forward = last == null && before == null;
		String text = forward ? after : before;
		Cursor from = (text != null) ? Cursor.parse(text, order, parts) : null;
		return new PageRequest(forward ? size("first", first, otherwise) : size("last", last, otherwise), forward,
				from);
	}

	/** The same for all pages that go one way, with or without a cursor. */
	public PageRequest shape() {
		return new PageRequest(MOST, this.forward, (this.from != null) ? ANYWHERE : null);
	}

	private static void refuseMixtures(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		if (first != null && last != null) {
			throw Problem.badRequest("first: " + first + " and last: " + last
					+ " can't go together. Give first (with after) or last (with before).");
		}
		if (after != null && (before != null || last != null)) {
			throw Problem.badRequest("after goes with first, and before with last. Leave out "
					+ ((before != null) ? "after or before." : "last or after."));
		}
		if (before != null && first != null) {
			throw Problem.badRequest("before goes with last. Give last instead of first: " + first + ".");
		}
		if (before != null && last == null) {
			throw Problem.badRequest("before goes with last. Give last, from 1 to " + MOST + ".");
		}
	}

	private static int size(String argument, @Nullable Integer asked, int otherwise) {
		if (asked == null) {
			return otherwise;
		}
		if (asked < 1 || asked > MOST) {
			throw Problem.badRequest(argument + ": " + asked + " is outside 1 to " + MOST
					+ ", the size of a page. Ask for at most " + MOST + " and go on with the cursor.");
		}
		return asked;
	}

}
