package se.redthread.link;

import java.util.List;

import se.redthread.model.ClaimStatus;
import se.redthread.page.Edge;
import se.redthread.thing.Thing;

/** A link as seen from one of its ends. */
record LinkEdge(String cursor, Thing node, Link link) implements Edge<Thing> {

	public ClaimStatus status() {
		return this.link.status();
	}

	public List<Evidence> evidence() {
		return this.link.evidence();
	}

}
