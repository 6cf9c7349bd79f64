package se.redthread.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.redthread.model.ThingType;
import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;

/**
 * What is looked for, and among which things.
 *
 * @param types the labels of the types; null for all
 */
record SearchScope(String text, SearchWords words, @Nullable List<String> types, @Nullable Integer year) {

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2200;

	static SearchScope of(Arguments arguments) {
		String text = arguments.need("text");
		if (SearchWords.isBlank(text)) {
			throw Problem.badRequest("text is blank. Give a word, a case number or a paragraph to look for.");
		}
		Integer year = arguments.get("year");
		if (year != null && (year < EARLIEST || year > LATEST)) {
			throw Problem.badRequest("year: " + year + " is outside " + EARLIEST + " to " + LATEST
					+ ". Give a year in it, or leave year out.");
		}
		List<String> types = arguments.get("types");
		return new SearchScope(text, SearchWords.of(text), labels((types != null) ? types : List.of()), year);
	}

	private static @Nullable List<String> labels(List<String> types) {
		return types.isEmpty() ? null : types.stream().map((type) -> ThingType.valueOf(type).label()).toList();
	}

	/** Whether there is a word in the text at all. */
	boolean hasWords() {
		return !this.words.typed().isEmpty();
	}

	SearchWays ways() {
		return new SearchWays(this.text, this.words);
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("types", this.types);
		parameters.put("year", this.year);
		return parameters;
	}

	/** What tells this search from others, for its cursors. */
	String said() {
		return ways().plain() + "|" + this.types + "|" + this.year;
	}

}
