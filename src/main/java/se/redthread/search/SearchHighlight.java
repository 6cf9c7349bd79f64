package se.redthread.search;

/** A word that was found in a text: where it begins, and the position after its end. */
record SearchHighlight(int from, int to) {

	SearchHighlight moved(int by) {
		return new SearchHighlight(this.from + by, this.to + by);
	}

}
