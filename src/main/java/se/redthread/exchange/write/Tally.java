package se.redthread.exchange.write;

/** Counts what an import does while it does it. */
final class Tally {

	private int added;

	private int changed;

	private int same;

	void count(Standing standing, String id) {
		if (standing.isSame(id)) {
			this.same++;
		}
		else if (standing.isChanged(id)) {
			this.changed++;
		}
		else {
			this.added++;
		}
	}

	Counts counts() {
		return new Counts(this.added, this.changed, this.same);
	}

}
