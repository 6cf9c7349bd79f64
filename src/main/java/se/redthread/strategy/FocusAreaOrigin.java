package se.redthread.strategy;

/** Who singled the focus area out. The three origins are kept apart. */
public enum FocusAreaOrigin {

	/** Decided by the assembly (fullmäktiges fokusområde). */
	ASSEMBLY,

	/** A chapter of the budget document (avsnitt i mål och budget). */
	BUDGET_CHAPTER,

	/** The administration's own development area (förvaltningens utvecklingsområde). */
	ADMINISTRATION

}
