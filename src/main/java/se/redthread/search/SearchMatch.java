package se.redthread.search;

import java.util.List;

/** A text of a thing in which words were found; of a long one, a snippet. */
record SearchMatch(SearchField field, String text, List<SearchHighlight> highlights) {

	private static final int LONGEST = 160;

	private static final int BEFORE = 40;

	private static final String CUT = "…";

	/** The text around the first of the words, cut between words where it can be. */
	static SearchMatch of(SearchField field, String text, List<SearchHighlight> found) {
		String line = text.replaceAll("\\s", " ");
		if (line.length() <= LONGEST) {
			return new SearchMatch(field, line, found);
		}
		int start = start(line, found.get(0).from());
		int end = end(line, Math.max(start + LONGEST, found.get(0).to()), found.get(0).to());
		String before = (start > 0) ? CUT : "";
		String after = (end < line.length()) ? CUT : "";
		List<SearchHighlight> shown = found.stream()
			.filter((highlight) -> highlight.to() <= end)
			.map((highlight) -> highlight.moved(before.length() - start))
			.toList();
		return new SearchMatch(field, before + line.substring(start, end) + after, shown);
	}

	private static int start(String line, int word) {
		if (word <= BEFORE) {
			return 0;
		}
		int space = line.indexOf(' ', word - BEFORE);
		return (space >= 0 && space < word) ? space + 1 : word;
	}

	private static int end(String line, int latest, int earliest) {
		if (latest >= line.length()) {
			return line.length();
		}
		int space = line.lastIndexOf(' ', latest);
		if (space >= earliest) {
			return space;
		}
		return Character.isLowSurrogate(line.charAt(latest)) ? latest - 1 : latest;
	}

}
