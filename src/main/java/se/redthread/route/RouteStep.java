package se.redthread.route;

import java.util.Comparator;

import se.redthread.link.Link;
import se.redthread.thing.Thing;

/** A link as a route follows it, from one of its ends to the other. */
public record RouteStep(Link link, Thing from, Thing to) {

	/** By the title of the thing it leads to, then by the link. */
	static final Comparator<RouteStep> ORDER = Comparator
		.comparing((RouteStep step) -> step.to().row().need("titleKey"))
		.thenComparing((step) -> step.link().kind())
		.thenComparing((step) -> step.link().key());

	/** The same step with all that is known of its link and things. */
	RouteStep of(Link whole) {
		return along() ? new RouteStep(whole, whole.from(), whole.to())
				: new RouteStep(whole, whole.to(), whole.from());
	}

	/** Whether it follows the link from its source to its target. */
	public boolean along() {
		return this.link.from().key().equals(this.from.key());
	}

}
