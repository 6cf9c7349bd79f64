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

	private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}§]+|[^\\p{L}\\p{N}]+$");

	private static final List<String> NAMES = SearchField.NAMES.stream().map(SearchField::property).toList();

	/** The queries, for the statement. */
	List<Map<String, Object>> all() {
		List<Map<String, Object>> ways = new ArrayList<>();
		if (this.words.isEmpty()) {
			ways.add(way(TITLES, this.words.beginnings(), 1));
		}
		else {
			ways.add(way(TEXTS, this.words.query(), 2));
			ways.add(way(TEXTS, this.words.query(NAMES), 1));
		}
		Matcher paragraph = PARAGRAPH.matcher(plain());
		if (paragraph.matches() && paragraph.group(4) != null) {
			ways.add(Map.of("index", TITLES, "query", "paragraph:" + paragraph.group(2), "rank", 0, "year",
					Integer.valueOf(paragraph.group(4))));
		}
		if (this.words.typed().size() > 1 && plain().matches(".*\\d.*")) {
			ways.add(way(TITLES, "caseNumber:" + joined(), 0));
		}
		return ways;
	}

	/** The text in the forms in which a title or number may be it. */
	Set<String> exact() {
		Set<String> forms = new HashSet<>(List.of(plain(), EDGES.matcher(plain()).replaceAll("")));
		Matcher paragraph = PARAGRAPH.matcher(plain());
		if (paragraph.matches() && paragraph.group(1) != null) {
			forms.add("§" + paragraph.group(2));
		}
		return forms;
	}

	String plain() {
		return SearchWords.plain(this.text).strip().replaceAll("\\s+", " ");
	}

	/** A case number may be typed with blanks or hyphens in it. */
	private String joined() {
		return String.join("", this.words.typed()).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static Map<String, Object> way(String index, String query, int rank) {
		return Map.of("index", index, "query", query, "rank", rank);
	}

}
