package se.redthread.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.link.LinkDirection;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import se.redthread.thing.Thing;

/** Where a gap would be mended, and with which link. */
record GapRemedy(List<Thing> things, @Nullable LinkKind linkKind, @Nullable LinkDirection direction,
		List<ThingType> types, String text) {
}
