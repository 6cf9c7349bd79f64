package se.redthread.exchange.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;

/**
 * What doesn't agree in a graph. Of each kind the first are kept and the others counted,
 * so that many of one kind don't hide the one of another.
 */
final class Findings {

	private static final int OF_A_KIND = 20;

	private static final int KINDS = 200;

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	private long count;

	/** Notes that something is wrong with what the subject names. */
	void add(String subject, String wrong) {
		add(subject, kind(wrong), wrong);
	}

	/** Notes all of what has a remedy of its own each. */
	void addEach(String subject, List<String> wrongs) {
		wrongs.forEach((wrong) -> add(subject, wrong, wrong));
	}

	private void add(String subject, String kind, String wrong) {
		this.count++;
		if (this.kinds.containsKey(kind) || this.kinds.size() < KINDS) {
			this.kinds.computeIfAbsent(kind, (name) -> new Kind()).add(subject + ": " + wrong);
		}
	}

	/** The first words of the sentence that are the same whatever it is about. */
	private static String kind(String wrong) {
		String[] words = wrong.replaceFirst("^in its former state [^,]*, ", "")
			.replaceAll("\"[^\"]*\"|\\([^)]*\\)", "")
			.split("\\s+");
		List<String> same = new ArrayList<>(List.of(words));
		same.removeIf((word) -> !word.matches("[a-z']+[,.;]?"));
		return String.join(" ", same.subList(0, Math.min(4, same.size())));
	}

	boolean isEmpty() {
		return this.count == 0;
	}

	long count() {
		return this.count;
	}

	/** Each finding as a line, those of a kind together, and how many more there are. */
	List<String> lines() {
		List<String> told = new ArrayList<>();
		long kept = 0;
		for (Kind kind : this.kinds.values()) {
			told.addAll(kind.lines);
			kept += kind.count;
			if (kind.count > kind.lines.size()) {
				told.add("... and " + (kind.count - kind.lines.size()) + " more of this kind.");
			}
		}
		if (this.count > kept) {
			told.add("... and " + (this.count - kept) + " more.");
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
				add(subject, "another " + name,
						what + name + " is " + shown(is.get(name)) + " and should be " + shown(should.get(name)) + ".");
			}
		}
	}

	private static String shown(@Nullable Object value) {
		return (value != null) ? Problem.shown(value) : "missing";
	}

	/** Findings that differ by what they are about alone. */
	private static final class Kind {

		private final List<String> lines = new ArrayList<>();

		private long count;

		void add(String line) {
			this.count++;
			if (this.lines.size() < OF_A_KIND) {
				this.lines.add(line);
			}
		}

	}

}
