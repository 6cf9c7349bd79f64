package se.redthread.link;

/** How a thing follows on last year's. */
public enum SuccessionChange {

	/** Carried on as it was. */
	CONTINUED,

	/** Carried on under another title. */
	RENAMED,

	/** One of several that carry on one. */
	SPLIT,

	/** One that carries on several. */
	MERGED,

	/** Ended without a successor. */
	DROPPED

}
