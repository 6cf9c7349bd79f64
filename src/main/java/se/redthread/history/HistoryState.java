package se.redthread.history;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingId;

/**
 * A state that a thing or link was in.
 *
 * @param changeSet the number of the change set that made it so
 * @param erased whether some of what it said was erased
 */
record HistoryState(ThingId subject, String label, int version, OffsetDateTime knownFrom,
		@Nullable OffsetDateTime knownTo, boolean withdrawn, boolean erased, @Nullable Integer changeSet,
		List<FieldDifference> differences) {
}
