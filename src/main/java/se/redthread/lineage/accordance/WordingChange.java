package se.redthread.lineage.accordance;

/** What became of words of a proposal. */
public enum WordingChange {

	/** In both. */
	SAME,

	/** In the proposal only. */
	REMOVED,

	/** In the decision only. */
	ADDED

}
