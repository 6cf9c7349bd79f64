package se.redthread.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.redthread.problem.Problem;

/**
 * The words that a user typed: text, never query syntax. A word also finds the compounds
 * that begin with it, which the stemmer alone doesn't.
 */
public record SearchWords(List<String> words) {

	private static final int LONGEST_TEXT = 200;

	private static final Pattern JOINT = Pattern.compile("[.:'’_,]");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(" + JOINT + "[\\p{L}\\p{N}\\p{M}]+)*");

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
		String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		List<String> words = WORD.matcher(plain)
			.results()
			.map(MatchResult::group)
			.filter((word) -> !STOP_WORDS.contains(word))
			.toList();
		return new SearchWords(words);
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** For the full-text index: every word, or something that begins with it. */
	public String query() {
		return this.words.stream().map((word) -> "+(" + any(word) + ")").collect(Collectors.joining(" "));
	}

	/** The index has kept some joined words, such as EU:s, in one and parted others. */
	private static String any(String word) {
		String[] parts = JOINT.split(word);
		if (parts.length == 1) {
			return word + " " + word + "*";
		}
		String each = Arrays.stream(parts)
			.filter((part) -> !STOP_WORDS.contains(part))
			.map((part) -> "+(" + any(part) + ")")
			.collect(Collectors.joining(" "));
		return '"' + word + "\" " + word.replace(":", "\\:") + "*" + (each.isEmpty() ? "" : " (" + each + ")");
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
