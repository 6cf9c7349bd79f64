package se.redthread.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a text is looked for, each a full-text query with its rank: as a
 * number, with all words in titles and numbers, with all words anywhere.
 */
record SearchWays(String text, SearchWords words) {

	private static final String TEXTS = "thing_text";

	private static final String TITLES = "thing_title";

	private static final Pattern PARAGRAPH = Pattern.compile("(§+\\s*)?(\\d{1,6})(\\s*/\\s*(\\d{4}))?");

	private static final Pattern PARAGRAPH_BEGUN = Pattern.compile("(?:§+\\s*)?(\\d{1,6})\\s*/\\s*(\\d{1,4})");

	private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}§]+|[^\\p{L}\\p{N}]+$");

	private static final List<String> NAMES = SearchField.NAMES.stream().map(SearchField::property).toList();

	/** The queries for a search. */
	List<Map<String, Object>> all() {
		List<Map<String, Object>> ways = new ArrayList<>();
		if (this.words.isEmpty()) {
			ways.add(way(TITLES, this.words.beginnings(), 1));
		}
		else {
			ways.add(way(TEXTS, this.words.query(), 2));
			ways.add(way(TEXTS, this.words.query(NAMES), 1));
		}
		Matcher paragraph = PARAGRAPH.matcher(bare());
		if (paragraph.matches() && paragraph.group(4) != null) {
			ways.add(Map.of("index", TITLES, "query", "paragraph:" + paragraph.group(2), "rank", 0, "year",
					Integer.valueOf(paragraph.group(4))));
		}
		if (mayBeParted()) {
			ways.add(way(TITLES, "caseNumber:" + joined(), 0));
		}
		return ways;
	}

	/** The queries for suggestions: a year and a case number may be unfinished. */
	List<Map<String, Object>> beginnings() {
		List<Map<String, Object>> ways = new ArrayList<>();
		ways.add(way(TITLES, this.words.beginnings(), 2));
		Matcher paragraph = PARAGRAPH_BEGUN.matcher(bare());
		if (paragraph.matches()) {
			String year = paragraph.group(2);
			ways.add(Map.of("index", TITLES, "query", "paragraph:" + paragraph.group(1), "rank",
					(year.length() == 4) ? 0 : 1, "year", year));
		}
		if (mayBeParted()) {
			ways.add(way(TITLES, "caseNumber:" + joined(), 0));
			ways.add(way(TITLES, "caseNumber:" + joined() + "*", 1));
		}
		return ways;
	}

	/** What to mark in a suggestion: the words, or else the number that they are. */
	List<SearchMarks> marks() {
		List<SearchMarks> marks = new ArrayList<>(List.of(SearchMarks.ofBeginnings(this.words)));
		Matcher paragraph = PARAGRAPH_BEGUN.matcher(bare());
		if (paragraph.matches()) {
			marks.add(SearchMarks.ofNumber(paragraph.group(1)));
		}
		if (mayBeParted()) {
			marks.add(SearchMarks.ofNumber(joined()));
		}
		return marks;
	}

	/** The text in the forms in which a title or number may be it. */
	Set<String> exact() {
		Set<String> forms = new HashSet<>();
		forms.add(plain());
		forms.add(bare());
		Matcher paragraph = PARAGRAPH.matcher(bare());
		if (paragraph.matches() && paragraph.group(1) != null) {
			forms.add("§" + paragraph.group(2));
		}
		return forms;
	}

	String plain() {
		return SearchWords.plain(this.text).replaceAll("(?U)\\s+", " ").strip();
	}

	/** The text without what stands around it, such as quotes. */
	private String bare() {
		return EDGES.matcher(plain()).replaceAll("");
	}

	private boolean mayBeParted() {
		return this.words.typed().size() > 1 && plain().matches(".*\\d.*");
	}

	/** A case number may be typed with blanks or hyphens in it. */
	private String joined() {
		return String.join("", this.words.typed()).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static Map<String, Object> way(String index, String query, int rank) {
		return Map.of("index", index, "query", query, "rank", rank);
	}

}
