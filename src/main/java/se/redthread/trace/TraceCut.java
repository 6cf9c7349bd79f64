package se.redthread.trace;

/** Something that was cut from a trace. */
record TraceCut(CutReason reason, int limit, String remedy) {

	static TraceCut depth(int depth) {
		return new TraceCut(CutReason.DEPTH, depth,
				"Links go on beyond depth " + depth + ". Ask for a greater depth (at most 20), or start nearer.");
	}

	static TraceCut things(int most) {
		return new TraceCut(CutReason.THINGS, most, "There are more than " + most
				+ " things. Ask with a greater maxThings (at most 10000), or start from a thing further down.");
	}

	/** Why a trace was cut. */
	enum CutReason {

		/** Links go on beyond the depth asked for. */
		DEPTH,

		/** There are more things than asked for. */
		THINGS,

		/** The time for one request was up. */
		TIME,

		/** The client may not see all of it. */
		PERMISSION

	}

}
