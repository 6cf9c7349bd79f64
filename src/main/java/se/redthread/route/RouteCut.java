package se.redthread.route;

/** Why there may be routes that were not found. */
record RouteCut(RouteCutReason reason, int limit, String remedy) {

	static RouteCut things(int most) {
		return new RouteCut(RouteCutReason.THINGS, most, "More than " + most
				+ " things lie within reach, and only the nearest were looked at. Ask with fewer kinds, a smaller maxLength or a direction.");
	}

	static RouteCut steps(int found) {
		return new RouteCut(RouteCutReason.STEPS, found,
				"There are too many ways to try them all; these routes are the shortest. Ask with fewer kinds, a smaller maxLength or a direction.");
	}

	/** What was too much. */
	enum RouteCutReason {

		/** Too many things lie within reach. */
		THINGS,

		/** Too many ways lead from thing to thing. */
		STEPS

	}

}
