package se.redthread.search;

import java.util.List;

import se.redthread.page.Edge;
import se.redthread.thing.Thing;

/** A thing that a search found, at its place in the ranking. */
record SearchEdge(String cursor, Thing node, Double score, SearchMarks marks) implements Edge<Thing> {

	private static final int RANKS = 2;

	/**
	 * The rank makes the whole part of the score, what the index makes of it the rest.
	 */
	static Double score(int rank, double found) {
		return (RANKS - rank) + found / (1 + found);
	}

	public List<SearchMatch> matches() {
		return this.marks.matches(this.node.row());
	}

}
