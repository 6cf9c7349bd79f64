package se.redthread.lineage;

import se.redthread.lineage.clause.DecisionOutcome;

/** Where a ladder stands at one of its last clauses. */
enum LadderState {

	/** Decided. */
	DECIDED,

	/** Taken note of. */
	NOTED,

	/** Put off. */
	TABLED,

	/** Sent back. */
	RETURNED,

	/** Refused. */
	REJECTED,

	/** Withdrawn. */
	WITHDRAWN,

	/** Recommended, and not taken up by whom it was recommended to. */
	AWAITING,

	/** The record doesn't tell. */
	UNKNOWN;

	static LadderState of(DecisionOutcome outcome) {
		return (outcome == DecisionOutcome.RECOMMENDED) ? AWAITING : valueOf(outcome.name());
	}

	boolean isDecision() {
		return this == DECIDED || this == REJECTED;
	}

	boolean isOpen() {
		return this == AWAITING || this == TABLED || this == RETURNED;
	}

}
