package se.redthread.exchange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * All that is wrong with the files of an import, by file and line. Only the first few
 * hundred are kept; the others are counted.
 */
public final class FaultList {

	private static final int SHOWN = 200;

	private final List<String> names;

	private final TreeSet<Fault> first = new TreeSet<>();

	private long count;

	/**
	 * An empty list.
	 * @param names the names of the files
	 */
	public FaultList(List<String> names) {
		this.names = names;
	}

	public void add(Place place, String reason) {
		if (this.first.add(new Fault(place, reason))) {
			this.count++;
		}
		if (this.first.size() > SHOWN) {
			this.first.pollLast();
		}
	}

	public boolean isEmpty() {
		return this.count == 0;
	}

	public long count() {
		return this.count;
	}

	/** How a message names a place, seen from another: with the file when it differs. */
	public String named(Place place, Place seenFrom) {
		return "line " + place.line()
				+ ((place.file() != seenFrom.file()) ? " of " + this.names.get(place.file()) : "");
	}

	/** Each fault as {@code file:line: reason}, and how many more there are. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Fault fault : this.first) {
			Place place = fault.place();
			lines.add(this.names.get(place.file()) + ((place.line() > 0) ? ":" + place.line() : "") + ": "
					+ fault.reason());
		}
		long more = this.count - this.first.size();
		if (more > 0) {
			lines.add("... and " + more + " more.");
		}
		return lines;
	}

	private record Fault(Place place, String reason) implements Comparable<Fault> {

		private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::place).thenComparing(Fault::reason);

		@Override
		public int compareTo(Fault other) {
			return ORDER.compare(this, other);
		}

	}

}
