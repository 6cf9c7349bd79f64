package se.redthread.lineage;

import java.util.List;

import se.redthread.lineage.clause.DecisionOutcome;

/** Whether a ladder has reached a decision. */
enum LadderReach {

	/** A decision, and nothing is open. */
	DECISION,

	/** A decision in one branch, while another is open. */
	DECISION_IN_PART,

	/** Only a recommendation. */
	RECOMMENDATION,

	/** Neither. */
	NOTHING;

	/** How far founded links lead. */
	static LadderReach of(List<LineageRung> rungs, List<LadderEnd> ends) {
		List<LadderState> states = ends.stream().filter(LadderEnd::isFounded).map(LadderEnd::state).toList();
		if (states.stream().anyMatch(LadderState::isDecision)) {
			return states.stream().anyMatch(LadderState::isOpen) ? DECISION_IN_PART : DECISION;
		}
		return rungs.stream()
			.filter(LineageRung::isFounded)
			.anyMatch((rung) -> rung.clause().outcome() == DecisionOutcome.RECOMMENDED) ? RECOMMENDATION : NOTHING;
	}

}
