package se.redthread.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.link.Evidence;
import se.redthread.link.Link;
import se.redthread.thing.Thing;

/**
 * A place where the thread is broken.
 *
 * @param other the other end of what is missing, where it is known
 * @param suggestions the suggested links that would fill the gap
 * @param evidence the places where the thing itself is stated
 */
record Gap(GapKind kind, Thing thing, @Nullable Thing other, String missing, List<Link> suggestions, GapRemedy remedy,
		List<Evidence> evidence) {

	public boolean bridgedBySuggestion() {
		return !this.suggestions.isEmpty();
	}

}
