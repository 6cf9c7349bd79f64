package se.redthread.thing;

import java.util.function.Function;

import se.redthread.model.ThingType;

/** How a feature sees the rows of one of its types. */
public record ThingView(ThingType type, Class<? extends Thing> as, Function<Row, Thing> view) {
}
