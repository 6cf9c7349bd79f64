package se.redthread.thing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import se.redthread.problem.Problem;

/**
 * The words that a user typed: text, never query syntax. A word also finds the compounds
 * that begin with it, which the stemmer alone doesn't.
 */
public record SearchWords(List<String> words) {

	private static final int LONGEST_TEXT = 200;

	private static final int MOST_WORDS = 20;

	/** The words that the index leaves out, as its Swedish analyzer does. */
	static final Set<String> STOP_WORDS = stopWords();

	public static SearchWords of(String text) {
		if (text.isBlank()) {
			throw Problem.badRequest("text is blank. Give a word to look for, or leave text out.");
		}
		if (text.length() > LONGEST_TEXT) {
			throw Problem.badRequest("text is " + text.length() + " characters long, and at most " + LONGEST_TEXT
					+ " are looked for. Shorten it to the words that matter.");
		}
		List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty() && !STOP_WORDS.contains(word))
			.limit(MOST_WORDS)
			.toList();
		return new SearchWords(words);
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** For the full-text index: every word, or something that begins with it. */
	public String query() {
		return this.words.stream().map((word) -> "+(" + word + " " + word + "*)").collect(Collectors.joining(" "));
	}

	private static Set<String> stopWords() {
		try (InputStream in = SearchWords.class.getResourceAsStream("swedish-stop-words.txt")) {
			if (in == null) {
				throw new IllegalStateException("swedish-stop-words.txt is missing from the class path");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new IllegalStateException("swedish-stop-words.txt can't be read", ex);
		}
	}

}
