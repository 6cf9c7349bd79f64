package se.redthread.rollup;

/** What a row of a roll-up tells of. */
public enum BudgetRowPart {

	/** One group. */
	GROUP,

	/** All groups together, each item once. */
	GROUPED,

	/** What leads to no group. */
	UNGROUPED,

	/** What isn't allocated to anything. */
	UNALLOCATED,

	/** All that is counted. */
	TOTAL

}
