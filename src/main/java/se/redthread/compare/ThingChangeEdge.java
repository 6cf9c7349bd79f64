package se.redthread.compare;

import se.redthread.page.Edge;

/** A change on a page. */
record ThingChangeEdge(String cursor, ThingChange node) implements Edge<ThingChange> {
}
