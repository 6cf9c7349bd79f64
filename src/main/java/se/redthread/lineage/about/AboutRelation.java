package se.redthread.lineage.about;

import java.util.List;

import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;

/** One way in which a decision is about a thing. */
record AboutRelation(DecisionRelation relation, List<Link> links) {

	public ClaimStatus weakestStatus() {
		return this.links.stream().map(Link::status).reduce(ClaimStatus.STATED, ClaimStatus::weaker);
	}

}
