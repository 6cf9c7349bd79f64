package se.redthread.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Bookmark;
import se.redthread.problem.Problem;

/**
 * Which state of the graph a work has seen at least: the database serves its next
 * statement from that state or a later one, whichever of its servers is asked. Clients
 * carry it from answer to request, as text.
 */
public final class Bookmarks {

	/** The most characters that a client may send. */
	public static final int MOST_CHARACTERS = 4000;

	/** A prefix, such as FB, and what only the database can read. */
	private static final Pattern ONE = Pattern.compile("[A-Za-z]{2,10}:[A-Za-z0-9+/=_-]{1,1000}");

	private Set<Bookmark> seen = Set.of();

	private boolean given;

	/** Begins at what a client has seen before: one or several, with commas between. */
	public static Bookmarks parse(String text) {
		if (text.length() > MOST_CHARACTERS) {
			throw Problem.badRequest("The bookmark has " + text.length() + " characters, and the most is "
					+ MOST_CHARACTERS + ". Send what the last answer's X-Graph-Bookmark said, or none.");
		}
		Bookmarks bookmarks = new Bookmarks();
		Set<Bookmark> values = new LinkedHashSet<>();
		for (String part : text.split(",")) {
			if (!part.isBlank()) {
				values.add(one(part.strip()));
			}
		}
		bookmarks.seen = Set.copyOf(values);
		bookmarks.given = !values.isEmpty();
		return bookmarks;
	}

	private static Bookmark one(String value) {
		if (!ONE.matcher(value).matches()) {
			throw Problem.badRequest("\"" + Problem.shown(value)
					+ "\" is no bookmark. Send what an earlier answer's X-Graph-Bookmark said, unchanged, or none.");
		}
		return Bookmark.from(value);
	}

	/** Whether a client gave any. */
	public synchronized boolean isGiven() {
		return this.given;
	}

	synchronized Set<Bookmark> seen() {
		return this.seen;
	}

	/** The database doesn't know them, so that nobody should carry them on. */
	synchronized void forget() {
		this.seen = Set.of();
	}

	synchronized void add(Bookmarks other) {
		advance(Set.of(), other.seen());
	}

	/** A statement that began at some states has ended at others. */
	synchronized void advance(Set<Bookmark> from, Set<Bookmark> to) {
		if (!to.isEmpty()) {
			Set<Bookmark> values = new LinkedHashSet<>(this.seen);
			values.removeAll(from);
			values.addAll(to);
			this.seen = Set.copyOf(values);
		}
	}

	/** As a client may send it back; empty when nothing was seen. */
	public synchronized String text() {
		return text(this.seen);
	}

	static String text(Set<Bookmark> bookmarks) {
		return bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining(","));
	}

}
