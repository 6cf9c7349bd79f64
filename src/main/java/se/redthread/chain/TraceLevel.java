package se.redthread.chain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Thing;

/** One level of the chain in a thread, with how many distinct things it has there. */
public record TraceLevel(ChainLevel level, LevelState state, int things) {

	/**
	 * The levels of a thread.
	 * @param things all its things
	 * @param start the level that it was started from; null when that isn't of the chain
	 * @param above whether it was followed upwards
	 * @param below whether it was followed downwards
	 * @param complete whether nothing of it was cut
	 */
	public static List<TraceLevel> of(Collection<Thing> things, @Nullable ChainLevel start, boolean above,
			boolean below, boolean complete) {
		List<ChainLevel> all = things.stream().map(ChainLevel::of).filter(Objects::nonNull).toList();
		TreeSet<ChainLevel> present = new TreeSet<>(all);
		return Arrays.stream(ChainLevel.values())
			.map((level) -> new TraceLevel(level, state(level, present, start, above, below, complete),
					Collections.frequency(all, level)))
			.toList();
	}

	private static LevelState state(ChainLevel level, TreeSet<ChainLevel> present, @Nullable ChainLevel start,
			boolean above, boolean below, boolean complete) {
		if (present.contains(level)) {
			return LevelState.PRESENT;
		}
		if (start != null && !(level.compareTo(start) < 0 ? above : below)) {
			return LevelState.NOT_ASKED;
		}
		boolean between = present.lower(level) != null && present.higher(level) != null;
		if (between) {
			return LevelState.NOT_USED;
		}
		return complete ? LevelState.NOT_REACHED : LevelState.CUT;
	}

}
