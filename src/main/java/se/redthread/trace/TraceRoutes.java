package se.redthread.trace;

import java.util.List;

/** Some routes from the start of a trace, and whether there are more. */
record TraceRoutes(List<TraceRoute> routes, boolean more) {
}
