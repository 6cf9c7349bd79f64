package se.redthread.web.kept;

import se.redthread.revision.Moment;

/**
 * An answer and what is told with it.
 *
 * @param moment when it holds
 * @param data what was asked for
 * @param cost what it has cost
 * @param bookmark what its work had seen of the graph
 */
record KeptAnswer(Moment moment, WrittenData data, long cost, String bookmark) {

	int size() {
		return this.data.size() + 2 * this.bookmark.length();
	}

}
