package se.redthread.trace;

import org.jspecify.annotations.Nullable;

import se.redthread.chain.ChainLevel;
import se.redthread.model.ClaimStatus;
import se.redthread.thing.Thing;

/** A thing on the thread, and how it was reached. */
record TracedThing(Thing thing, TraceSide side, int distance, @Nullable ClaimStatus weakestStatus) {

	public @Nullable ChainLevel level() {
		return ChainLevel.of(this.thing);
	}

}
