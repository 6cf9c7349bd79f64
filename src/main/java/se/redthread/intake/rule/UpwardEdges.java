package se.redthread.intake.rule;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.Place;
import se.redthread.model.LinkKind;

/** The links that lead upward, each with the next one from the same thing. */
final class UpwardEdges {

	static final int NONE = -1;

	private static final long STORED = -1;

	private final Numbers ends = new Numbers();

	private final Numbers places = new Numbers();

	private final Numbers nexts = new Numbers();

	private final Map<Integer, Integer> firsts = new HashMap<>();

	void add(LinkKind kind, int from, int to, @Nullable Place place) {
		int edge = this.ends.size();
		Integer next = this.firsts.put(from, edge);
		this.nexts.add((next != null) ? next : NONE);
		this.ends.add(((long) from << Integer.SIZE)
				| ((kind == LinkKind.PART_OF) ? to | Integer.MIN_VALUE : to) & 0xFFFFFFFFL);
		this.places.add((place != null) ? place.packed() : STORED);
	}

	int size() {
		return this.ends.size();
	}

	int first(int from) {
		return this.firsts.getOrDefault(from, NONE);
	}

	int next(int edge) {
		return (int) this.nexts.get(edge);
	}

	int from(int edge) {
		return (int) (this.ends.get(edge) >>> Integer.SIZE);
	}

	int to(int edge) {
		return (int) this.ends.get(edge) & Integer.MAX_VALUE;
	}

	LinkKind kind(int edge) {
		return ((int) this.ends.get(edge) < 0) ? LinkKind.PART_OF : LinkKind.SERVES;
	}

	/** The line that gives the link; null when it is in the graph. */
	@Nullable Place place(int edge) {
		long place = this.places.get(edge);
		return (place != STORED) ? Place.unpacked(place) : null;
	}

}
