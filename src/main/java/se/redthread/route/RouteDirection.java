package se.redthread.route;

/** Which way the routes between two things follow the links. */
enum RouteDirection {

	/** Every link from its source to its target. */
	ALONG,

	/** Every link from its target to its source. */
	AGAINST,

	/** Wholly along or wholly against. */
	EITHER,

	/** Each link from any of its ends, so that a route may turn on the way. */
	ANY;

	boolean along() {
		return this == ALONG || this == EITHER;
	}

	boolean against() {
		return this == AGAINST || this == EITHER;
	}

}
