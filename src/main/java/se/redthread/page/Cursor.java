package se.redthread.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import se.redthread.problem.Problem;

/**
 * A place in a sorted list: the name of the order and the sort key found there. It names
 * a place, not a row, and so survives inserts and removals.
 */
public record Cursor(String order, List<String> key) {

	private static final String SEPARATOR = "\t";

	/** Reads a cursor that must belong to the given order and have so many parts. */
	public static Cursor parse(String text, String order, int parts) {
		List<String> plain = decode(text);
		if (plain.size() != parts + 1) {
			throw unusable(text);
		}
		if (!plain.get(0).equals(order)) {
			throw Problem.badRequest("The cursor \"" + Problem.shown(text) + "\" comes from a list sorted by "
					+ Problem.shown(plain.get(0)) + ", and this one is sorted by " + order
					+ ". Ask for the first page in the new order.");
		}
		return new Cursor(order, plain.subList(1, plain.size()));
	}

	private static List<String> decode(String text) {
		try {
			return List
				.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1));
		}
		catch (IllegalArgumentException ex) {
			throw unusable(text);
		}
	}

	private static Problem unusable(String text) {
		return Problem.badRequest("\"" + Problem.shown(text)
				+ "\" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.");
	}

	@Override
	public String toString() {
		String plain = this.order + SEPARATOR + String.join(SEPARATOR, this.key);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

}
