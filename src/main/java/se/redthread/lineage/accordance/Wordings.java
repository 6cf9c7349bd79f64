package se.redthread.lineage.accordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of a proposal and of what was decided. White space makes no difference,
 * nor does the case of the first letter.
 */
class Wordings {

	/** Beyond that a comparison word by word takes long and tells little. */
	private static final int MOST_WORDS = 3000;

	private final List<String> proposed;

	private final List<String> decided;

	Wordings(@Nullable String proposed, @Nullable String decided) {
		this.proposed = words(proposed);
		this.decided = words(decided);
	}

	boolean known() {
		return !this.proposed.isEmpty() && !this.decided.isEmpty();
	}

	boolean differ() {
		return known() && !compared(this.proposed).equals(compared(this.decided));
	}

	List<String> proposed() {
		return List.of(String.join(" ", this.proposed));
	}

	List<String> decided() {
		return List.of(String.join(" ", this.decided));
	}

	/** The comparison word by word; empty where a wording is missing. */
	List<WordingPart> parts() {
		List<WordingPart> parts = new ArrayList<>();
		if (!known()) {
			return parts;
		}
		if (Math.max(this.proposed.size(), this.decided.size()) > MOST_WORDS && differ()) {
			add(parts, WordingChange.REMOVED, this.proposed);
			add(parts, WordingChange.ADDED, this.decided);
			return parts;
		}
		List<String> removed = new ArrayList<>();
		List<String> added = new ArrayList<>();
		int done = 0;
		for (AbstractDelta<String> delta : patch().getDeltas()) {
			int from = delta.getTarget().getPosition();
			int start = delta.getSource().getPosition();
			if (from > done) {
				flush(parts, removed, added);
				add(parts, WordingChange.SAME, this.decided.subList(done, from));
			}
			removed.addAll(this.proposed.subList(start, start + delta.getSource().size()));
			done = from + delta.getTarget().size();
			added.addAll(this.decided.subList(from, done));
		}
		flush(parts, removed, added);
		add(parts, WordingChange.SAME, this.decided.subList(done, this.decided.size()));
		return parts;
	}

	/** What stands between words of both, first as proposed and then as decided. */
	private static void flush(List<WordingPart> parts, List<String> removed, List<String> added) {
		add(parts, WordingChange.REMOVED, removed);
		add(parts, WordingChange.ADDED, added);
		removed.clear();
		added.clear();
	}

	/** The usual algorithm's memory grows with the square of what differs. */
	private Patch<String> patch() {
		return DiffUtils.diff(compared(this.proposed), compared(this.decided), new MyersDiffWithLinearSpace<>());
	}

	private static void add(List<WordingPart> parts, WordingChange change, List<String> words) {
		if (!words.isEmpty()) {
			parts.add(new WordingPart(change, String.join(" ", words)));
		}
	}

	private static List<String> words(@Nullable String wording) {
		return (wording == null || wording.isBlank()) ? List.of() : List.of(wording.strip().split("(?U)\\s+"));
	}

	/** The words as they are compared. */
	private static List<String> compared(List<String> words) {
		List<String> compared = new ArrayList<>(words);
		if (!words.isEmpty()) {
			String first = words.get(0);
			int letter = first.offsetByCodePoints(0, 1);
			compared.set(0, first.substring(0, letter).toLowerCase(Locale.ROOT) + first.substring(letter));
		}
		return compared;
	}

}
