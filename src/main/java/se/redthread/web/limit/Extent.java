package se.redthread.web.limit;

/**
 * How much a part of a document asks. The counts stop at a million, so that no number of
 * nested fragments overflows them.
 *
 * @param top the fields at the top of the part
 * @param fields the fields at any depth
 * @param aliases those of them under another name
 * @param depth how deep they nest
 */
record Extent(int top, int fields, int aliases, int depth) {

	static final Extent NOTHING = new Extent(0, 0, 0, 0);

	static final int COUNTED = 1_000_000;

	/** One field over what is selected below it. */
	static Extent field(boolean alias, Extent below) {
		return new Extent(1, sum(1, below.fields), sum(alias ? 1 : 0, below.aliases), below.depth + 1);
	}

	/** Both parts side by side. */
	Extent and(Extent other) {
		return new Extent(sum(this.top, other.top), sum(this.fields, other.fields), sum(this.aliases, other.aliases),
				Math.max(this.depth, other.depth));
	}

	private static int sum(int one, int other) {
		return Math.min(one + other, COUNTED);
	}

}
