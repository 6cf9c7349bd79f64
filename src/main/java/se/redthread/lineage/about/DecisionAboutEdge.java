package se.redthread.lineage.about;

import se.redthread.page.Edge;

/** A decision about a thing on a page. */
record DecisionAboutEdge(String cursor, DecisionAbout node) implements Edge<DecisionAbout> {
}
