package se.redthread.gap;

import se.redthread.page.Edge;

/** A gap on a page. */
record GapEdge(String cursor, Gap node) implements Edge<Gap> {
}
