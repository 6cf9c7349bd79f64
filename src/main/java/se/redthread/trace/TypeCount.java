package se.redthread.trace;

import se.redthread.graph.ThingType;

/** How many distinct things there are of a type. */
record TypeCount(ThingType type, int things) {
}
