package se.redthread.route;

import java.util.List;
import java.util.stream.Stream;

import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.thing.Thing;

/** One way from a thing to another; it passes no thing twice. */
public record Route(List<RouteStep> steps) {

	public List<Thing> things() {
		return Stream.concat(Stream.of(this.steps.get(0).from()), this.steps.stream().map(RouteStep::to)).toList();
	}

	public List<Link> links() {
		return this.steps.stream().map(RouteStep::link).toList();
	}

	public int length() {
		return this.steps.size();
	}

	public ClaimStatus weakestStatus() {
		return links().stream().map(Link::status).reduce(ClaimStatus.STATED, ClaimStatus::weaker);
	}

}
