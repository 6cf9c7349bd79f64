package se.redthread.lineage.clause;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.DecisionAction;

/** What came of the matter in one clause. */
public enum DecisionOutcome {

	/** The body decided it. */
	DECIDED,

	/** The body recommended it to another, or endorsed it. */
	RECOMMENDED,

	/** The body took note. */
	NOTED,

	/** The body put it off. */
	TABLED,

	/** The body sent it back. */
	RETURNED,

	/** The body refused it. */
	REJECTED,

	/** It was withdrawn. */
	WITHDRAWN,

	/** The record doesn't tell. */
	UNKNOWN;

	/**
	 * The outcome by the clause's verb, and where the verb leaves it open by its founded
	 * links.
	 * @param recommends whether it is recommended to another body
	 * @param acts whether it assigns something, or brings about, changes or ends
	 * something
	 */
	static DecisionOutcome of(DecisionAction action, @Nullable Boolean delegated, boolean recommends, boolean acts) {
		return switch (action) {
			case TABLE -> TABLED;
			case RETURN -> RETURNED;
			case REJECT -> recommends ? RECOMMENDED : REJECTED;
			case WITHDRAW -> WITHDRAWN;
			case RECOMMEND -> RECOMMENDED;
			case ENDORSE -> (recommends || !Boolean.TRUE.equals(delegated)) ? RECOMMENDED : DECIDED;
			case NOTE -> recommends ? RECOMMENDED : NOTED;
			case APPROVE, ESTABLISH, ASSIGN, URGE, HIGHLIGHT, APPOINT -> recommends ? RECOMMENDED : DECIDED;
			case OTHER -> recommends ? RECOMMENDED : (acts ? DECIDED : UNKNOWN);
		};
	}

}
