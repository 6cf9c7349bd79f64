package se.redthread.intake.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with what was given, by file and line, or by the parts of a request.
 * Only the first few hundred are kept; the others are counted.
 */
public final class FaultList {

	private static final int SHOWN = 200;

	private final List<String> names;

	private final String unit;

	private final TreeSet<Placed> first = new TreeSet<>();

	private long count;

	/**
	 * An empty list.
	 * @param names the names of the files
	 */
	public FaultList(List<String> names) {
		this(names, "line");
	}

	/**
	 * An empty list.
	 * @param names the names of the files, or of a request
	 * @param unit what their parts are called
	 */
	public FaultList(List<String> names, String unit) {
		this.names = names;
		this.unit = unit;
	}

	public void add(Place place, String reason) {
		add(place, FaultCode.INVALID, null, reason);
	}

	public void add(Place place, FaultCode code, @Nullable String field, String sentence) {
		add(place, new Fault(code, field, sentence));
	}

	public void add(Place place, Fault fault) {
		if (this.first.add(new Placed(place, fault))) {
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

	/** The first faults, by place. */
	public List<Placed> placed() {
		return List.copyOf(this.first);
	}

	/** How a message names a place, seen from another: with the file when it differs. */
	public String named(Place place, Place seenFrom) {
		return this.unit + " " + place.line()
				+ ((place.file() != seenFrom.file()) ? " of " + this.names.get(place.file()) : "");
	}

	/** Each fault as {@code file:line: reason}, and how many more there are. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Placed placed : this.first) {
			Place place = placed.place();
			lines.add(this.names.get(place.file()) + ((place.line() > 0) ? ":" + place.line() : "") + ": "
					+ placed.fault().sentence());
		}
		long more = this.count - this.first.size();
		if (more > 0) {
			lines.add("... and " + more + " more.");
		}
		return lines;
	}

	/** A fault and the place that it is at. */
	public record Placed(Place place, Fault fault) implements Comparable<Placed> {

		private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::place)
			.thenComparing((placed) -> placed.fault().sentence());

		@Override
		public int compareTo(Placed other) {
			return ORDER.compare(this, other);
		}

	}

}
