package se.redthread.lineage.accordance;

/** How the outcome accords with the proposal. */
public enum Accordance {

	/** As proposed. */
	SAME,

	/** Otherwise than proposed. */
	CHANGED,

	/** A wording is missing, and nothing else differs. */
	UNKNOWN,

	/** No clause follows the proposal, or only one that puts it off. */
	NOT_DECIDED

}
