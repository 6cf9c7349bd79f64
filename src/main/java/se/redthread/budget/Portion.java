package se.redthread.budget;

/**
 * How much of a budget item counts, in hundredths of a percent. It is a span where nobody
 * says how much is for whom.
 */
public record Portion(int least, int most) {

	/** The whole of an item. */
	public static final int WHOLE = 10_000;

	/** The whole of an item, exactly. */
	public static final Portion ALL = new Portion(WHOLE, WHOLE);

	public Portion {
		if (least < 0 || least > most || most > WHOLE) {
			throw new IllegalArgumentException("A portion from " + least + " to " + most);
		}
	}

	static Portion exactly(int size) {
		return new Portion(size, size);
	}

	/** What goes beyond the most that another portion may be. */
	public Portion beyond(Portion other) {
		return new Portion(Math.max(this.least - other.most, 0), Math.max(this.most - other.most, 0));
	}

	public boolean isNothing() {
		return this.most == 0;
	}

}
