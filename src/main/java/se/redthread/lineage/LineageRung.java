package se.redthread.lineage;

import org.jspecify.annotations.Nullable;

import se.redthread.lineage.clause.DecisionClause;
import se.redthread.model.ClaimStatus;

/** One clause of a lineage, and where it stands. */
record LineageRung(int distance, boolean start, @Nullable ClaimStatus weakestStatus, DecisionClause clause) {

	/** Whether founded links lead here. */
	boolean isFounded() {
		return this.weakestStatus == null || this.weakestStatus.counts();
	}

}
