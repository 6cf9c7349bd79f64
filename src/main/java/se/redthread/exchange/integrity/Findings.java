package se.redthread.exchange.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** What doesn't agree in a graph. The first are kept, and the others counted. */
final class Findings {

	private static final int SHOWN = 200;

	private final List<String> lines = new ArrayList<>();

	private long count;

	/** Notes that something is wrong with what the subject names. */
	void add(String subject, String wrong) {
		this.count++;
		if (this.lines.size() < SHOWN) {
			this.lines.add(subject + ": " + wrong);
		}
	}

	boolean isEmpty() {
		return this.count == 0;
	}

	long count() {
		return this.count;
	}

	/** Each finding as a line, and how many more there are. */
	List<String> lines() {
		List<String> told = new ArrayList<>(this.lines);
		if (this.count > told.size()) {
			told.add("... and " + (this.count - told.size()) + " more.");
		}
		return told;
	}

	/** Notes each property that is another than it should be. */
	void compare(String subject, String what, Map<String, Object> is, Map<String, Object> should) {
		TreeSet<String> names = new TreeSet<>(Comparator.naturalOrder());
		names.addAll(is.keySet());
		names.addAll(should.keySet());
		for (String name : names) {
			if (!Objects.equals(is.get(name), should.get(name))) {
				add(subject,
						what + name + " is " + shown(is.get(name)) + " and should be " + shown(should.get(name)) + ".");
			}
		}
	}

	private static String shown(@Nullable Object value) {
		if (value == null) {
			return "missing";
		}
		String text = String.valueOf(value);
		return (text.length() <= 60) ? text : text.substring(0, 57) + "...";
	}

}
