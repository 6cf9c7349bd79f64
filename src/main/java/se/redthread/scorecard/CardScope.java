package se.redthread.scorecard;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.scorecard.ScorecardGraph.Task;

/**
 * What belongs to a card: all that is at or below its thing; for an organisation also
 * what is at or below the assignments that it answers for.
 *
 * @param key the thing; null for the total, to which everything belongs
 */
record CardScope(ScorecardGraph graph, @Nullable String key, boolean ofOrganization, Set<String> founded,
		Set<String> all) {

	static CardScope total(ScorecardGraph graph) {
		return new CardScope(graph, null, false, Set.of(), Set.of());
	}

	static CardScope of(ScorecardGraph graph, String key, boolean ofOrganization) {
		return new CardScope(graph, key, ofOrganization, tops(graph, key, true), tops(graph, key, false));
	}

	/** The card's thing with what it answers for. */
	private static Set<String> tops(ScorecardGraph graph, String key, boolean foundedOnly) {
		return Stream
			.concat(Stream.of(key),
					graph.assignments()
						.stream()
						.filter((task) -> task.answering().ends(foundedOnly).anyMatch(key::equals))
						.map(Task::key))
			.collect(Collectors.toSet());
	}

	/** An assignment counts for an organisation only when it answers for it itself. */
	boolean counts(Task task, boolean foundedOnly) {
		return this.ofOrganization ? tops(foundedOnly).contains(task.key()) : has(task.key(), foundedOnly);
	}

	boolean has(Ties ties, boolean foundedOnly) {
		return this.key == null || ties.ends(foundedOnly).anyMatch((thing) -> has(thing, foundedOnly));
	}

	private boolean has(String thing, boolean foundedOnly) {
		return this.key == null || !Collections.disjoint(tops(foundedOnly), this.graph.above(thing, foundedOnly));
	}

	private Set<String> tops(boolean foundedOnly) {
		return foundedOnly ? this.founded : this.all;
	}

}
