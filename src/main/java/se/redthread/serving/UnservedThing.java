package se.redthread.serving;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.chain.ChainLevel;
import se.redthread.link.Link;
import se.redthread.thing.Thing;

/** A thing that no administration's assignment serves. */
record UnservedThing(Thing thing, List<Link> suggestions) {

	public @Nullable ChainLevel level() {
		return ChainLevel.of(this.thing);
	}

	public boolean bridgedBySuggestion() {
		return !this.suggestions.isEmpty();
	}

}
