package se.redthread.trace;

import java.util.Collection;

import se.redthread.model.ThingType;
import se.redthread.thing.Thing;

/** How far a thread goes over some of its links. */
record TraceReach(int things, int links, boolean reachesVision, boolean reachesStrategy, boolean reachesBudget) {

	static TraceReach of(Collection<Thing> things, int links) {
		return new TraceReach(things.size(), links, any(things, ThingType.VISION), any(things, ThingType.STRATEGY),
				any(things, ThingType.BUDGET_ITEM));
	}

	private static boolean any(Collection<Thing> things, ThingType type) {
		return things.stream().anyMatch((thing) -> thing.type() == type);
	}

}
