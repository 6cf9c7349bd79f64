package se.redthread.model;

import java.util.List;
import java.util.stream.Stream;

/** How well a link is founded, the best first. */
public enum ClaimStatus {

	/** A text says it. */
	STATED,

	/** Suggested, and then confirmed by somebody entitled to. */
	CONFIRMED,

	/** It follows by a named rule from what texts say. */
	DERIVED,

	/** A machine or a person proposes it, with a reason. */
	SUGGESTED,

	/** Suggested, and then rejected; kept so that it isn't proposed again. */
	REJECTED;

	/** Whether totals, roll-ups and gaps count such a link. */
	public boolean counts() {
		return this != SUGGESTED && this != REJECTED;
	}

	/** Whether such a link is walked: a rejected one is remembered and not walked. */
	public boolean isWalked() {
		return this != REJECTED;
	}

	/** Whether somebody has decided on a suggestion. */
	public boolean isDecided() {
		return this == CONFIRMED || this == REJECTED;
	}

	/** The statuses that an answer shows, by name. */
	public static List<String> shown(boolean includeSuggested) {
		return Stream.of(values())
			.filter((status) -> status.counts() || (includeSuggested && status == SUGGESTED))
			.map(ClaimStatus::name)
			.toList();
	}

	public ClaimStatus weaker(ClaimStatus other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
