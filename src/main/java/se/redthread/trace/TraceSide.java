package se.redthread.trace;

/** Where a thing lies, seen from the start of a trace. */
enum TraceSide {

	/** The start itself. */
	START,

	/** What the start serves, directly or not. */
	ABOVE,

	/** What serves or pays for the start, directly or not. */
	BELOW

}
