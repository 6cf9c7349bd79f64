package se.redthread.chain;

import org.jspecify.annotations.Nullable;

import se.redthread.assignment.AssignmentLevel;
import se.redthread.thing.Thing;

/** The levels of the chain, from the top. */
public enum ChainLevel {

	/** Vision. */
	VISION,

	/** Strategy. */
	STRATEGY,

	/** Focus area. */
	FOCUS_AREA,

	/** Common assignment. */
	COMMON_ASSIGNMENT,

	/** The administration's assignment. */
	ADMINISTRATION_ASSIGNMENT,

	/** Sub-assignment. */
	SUB_ASSIGNMENT,

	/** Activity. */
	ACTIVITY,

	/** Budget item. */
	BUDGET_ITEM;

	/** The property that tells an assignment's level; a projection must have it. */
	public static final String PROPERTY = "level";

	/** The level of a thing; null when it isn't of the chain. */
	public static @Nullable ChainLevel of(Thing thing) {
		return switch (thing.type()) {
			case VISION -> VISION;
			case STRATEGY -> STRATEGY;
			case FOCUS_AREA -> FOCUS_AREA;
			case ASSIGNMENT -> switch (thing.row().needOneOf(AssignmentLevel.class, PROPERTY)) {
				case COMMON -> COMMON_ASSIGNMENT;
				case ADMINISTRATION -> ADMINISTRATION_ASSIGNMENT;
				case SUB -> SUB_ASSIGNMENT;
			};
			case ACTIVITY -> ACTIVITY;
			case BUDGET_ITEM -> BUDGET_ITEM;
			default -> null;
		};
	}

}
