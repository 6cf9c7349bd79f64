package se.redthread.change;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.redthread.change.edit.UserError;
import se.redthread.link.Link;
import se.redthread.thing.Thing;

/** What came of a change, as clients see it. */
record ChangePayload(@Nullable ChangeSet changeSet, List<Thing> things, List<Link> links, List<UserError> userErrors) {
}
