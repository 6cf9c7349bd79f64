package se.redthread.chain;

/** What a thread has on a level of the chain. */
public enum LevelState {

	/** There are things on it. */
	PRESENT,

	/** The thread passes it by: the level isn't used, which is no gap. */
	NOT_USED,

	/** The thread ends before it. */
	NOT_REACHED,

	/** The thread was cut, and may lead there. */
	CUT,

	/** The request can't lead there. */
	NOT_ASKED

}
