package se.redthread.link;

/** Which way a link points, seen from the thing that is asked. */
public enum LinkDirection {

	/** From the thing to something else. */
	OUTGOING,

	/** From something else to the thing. */
	INCOMING

}
