package se.redthread.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import se.redthread.thing.Row;

/**
 * Finds the words of a search in a thing's texts, by the rule of the index: a word of the
 * text begins with a word that was typed, or shares its stem.
 */
class SearchMarks {

	private final List<String> words;

	private final List<String> parts;

	private final boolean inflected;

	private SearchMarks(Collection<String> words, boolean inflected) {
		this.words = List.copyOf(words);
		this.parts = words.stream()
			.flatMap(SearchMarks::partsOf)
			.filter((part) -> part.length() > 1 && !(inflected && SearchWords.STOP_WORDS.contains(part)))
			.toList();
		this.inflected = inflected;
	}

	/** For hits of the index of texts; stop words are marked only where all are. */
	static SearchMarks ofHits(SearchWords words) {
		return words.isEmpty() ? ofBeginnings(words) : new SearchMarks(words.words(), true);
	}

	/** For hits of the index of titles. */
	static SearchMarks ofBeginnings(SearchWords words) {
		return new SearchMarks(words.typed(), false);
	}

	/** For a number that was typed in parts. */
	static SearchMarks ofNumber(String number) {
		return new SearchMarks(List.of(number), false);
	}

	/** The texts of a thing in which words were found. */
	List<SearchMatch> matches(Row thing) {
		List<SearchMatch> matches = new ArrayList<>();
		for (SearchField field : SearchField.values()) {
			for (String text : field.of(thing)) {
				List<SearchHighlight> found = in(text);
				if (!found.isEmpty()) {
					matches.add(SearchMatch.of(field, text, found));
				}
			}
		}
		return matches;
	}

	/** The words found in a text; parts of joined ones only where no whole one is. */
	List<SearchHighlight> in(String text) {
		List<SearchHighlight> found = marked(text, this.words);
		return (found.isEmpty() && !this.parts.isEmpty()) ? marked(text, this.parts) : found;
	}

	/** Whether each of the words was found in a text. */
	boolean allIn(String text) {
		return this.words.stream().allMatch((word) -> !marked(text, List.of(word)).isEmpty());
	}

	private List<SearchHighlight> marked(String text, List<String> typed) {
		List<SearchHighlight> found = new ArrayList<>();
		Matcher words = SearchWords.WORD.matcher(text);
		while (words.find()) {
			if (fits(words.group(), typed)) {
				found.add(new SearchHighlight(words.start(), words.end()));
			}
			else {
				int at = words.start();
				for (String part : SearchWords.JOINT.split(words.group())) {
					if (fits(part, typed)) {
						found.add(new SearchHighlight(at, at + part.length()));
					}
					at += part.length() + 1;
				}
			}
		}
		return found;
	}

	private boolean fits(String word, List<String> typed) {
		String plain = SearchWords.plain(word);
		return typed.stream().anyMatch(plain::startsWith) || (this.inflected && sharesStem(plain, typed));
	}

	private static boolean sharesStem(String word, List<String> typed) {
		String stem = Inflections.stem(word);
		return typed.stream()
			.flatMap((other) -> Stream.concat(Stream.of(other), Inflections.of(other).stream()))
			.anyMatch((form) -> Inflections.stem(form).equals(stem));
	}

	private static Stream<String> partsOf(String word) {
		String[] parts = SearchWords.JOINT.split(word);
		return (parts.length > 1) ? Arrays.stream(parts) : Stream.empty();
	}

}
