package se.redthread.strategy;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** The top of the chain (vision). */
public record Vision(Row row) implements Thing {
}
