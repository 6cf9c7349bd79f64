package se.redthread.trace;

/** Which way a trace follows the links. */
enum TraceDirection {

	/** To what the thing serves, belongs to or pays for. */
	UP,

	/** To what serves it, belongs to it or pays for it. */
	DOWN,

	/** Up and down, each from the start. */
	BOTH;

	boolean above() {
		return this != DOWN;
	}

	boolean below() {
		return this != UP;
	}

}
