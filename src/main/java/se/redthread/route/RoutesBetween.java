package se.redthread.route;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.clock.AnswerClock;
import se.redthread.thing.Thing;

/**
 * The routes between two things.
 *
 * @param more whether there are more than were asked for
 * @param shortestFounded the links of the shortest route without suggestions; null for
 * none
 * @param shortestWithSuggestions the same with them; null for none, or when they were
 * left out
 */
record RoutesBetween(Thing from, Thing to, AnswerClock clock, List<Route> routes, boolean more, List<RouteCut> cuts,
		@Nullable Integer shortestFounded, @Nullable Integer shortestWithSuggestions) {

	public boolean complete() {
		return this.cuts.isEmpty();
	}

}
