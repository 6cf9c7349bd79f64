package se.redthread.link;

/** What a decision or follow-up does to a thing. */
public enum DecisionEffect {

	/** It brings the thing into being. */
	CREATES,

	/** It changes the thing. */
	CHANGES,

	/** It adopts the thing. */
	ADOPTS,

	/** It ends the thing. */
	ENDS,

	/** It reports on the thing or takes note of a report on it. */
	REPORTS_ON,

	/** It answers a commitment. */
	ANSWERS

}
