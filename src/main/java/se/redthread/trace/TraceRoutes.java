package se.redthread.trace;

import java.util.List;

import se.redthread.route.Route;

/** Some routes from the start of a trace, and whether there are more. */
record TraceRoutes(List<Route> routes, boolean more) {
}
