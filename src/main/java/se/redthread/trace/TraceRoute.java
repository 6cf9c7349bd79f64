package se.redthread.trace;

import java.util.List;

import se.redthread.graph.ClaimStatus;
import se.redthread.link.Link;
import se.redthread.thing.Thing;

/** One way from the start to another thing. */
record TraceRoute(List<Thing> things, List<Link> links) {

	public int length() {
		return this.links.size();
	}

	public ClaimStatus weakestStatus() {
		return this.links.stream().map(Link::status).reduce(ClaimStatus.STATED, ClaimStatus::weaker);
	}

}
