package se.redthread.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.lineage.clause.DecisionClause;
import se.redthread.model.ClaimStatus;
import se.redthread.organization.Organization;

/** A clause at which a ladder stands, how, and who is awaited. */
record LadderEnd(LineageRung rung, LadderState state, List<Organization> awaited) {

	public DecisionClause clause() {
		return this.rung.clause();
	}

	public @Nullable ClaimStatus weakestStatus() {
		return this.rung.weakestStatus();
	}

	boolean isFounded() {
		return this.rung.isFounded();
	}

}
