package se.redthread.search;

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
import java.util.stream.Stream;

import se.redthread.problem.Problem;

/**
 * The words that a user typed: text, never query syntax. A word also finds the compounds
 * that begin with it, which the stemmer alone doesn't.
 *
 * @param typed all of them, each once
 * @param words those that the index of texts knows: stop words left out
 */
public record SearchWords(List<String> typed, List<String> words) {

	private static final int LONGEST_TEXT = 200;

	/** What may join the parts of one word. */
	static final Pattern JOINT = Pattern.compile("[.:'’_,]");

	/** A word, with its parts. */
	static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(" + JOINT + "[\\p{L}\\p{N}\\p{M}]+)*");

	private static final Pattern BLANK = Pattern.compile("(?U)[\\s\\p{Cf}\\x1C-\\x1F]*");

	/** The words that the index leaves out, as its Swedish analyzer does. */
	static final Set<String> STOP_WORDS = stopWords();

	public static SearchWords of(String text) {
		if (isBlank(text)) {
			throw Problem.badRequest("text is blank. Give a word to look for, or leave text out.");
		}
		if (text.length() > LONGEST_TEXT) {
			throw Problem.badRequest("text is " + text.length() + " characters long, and at most " + LONGEST_TEXT
					+ " are looked for. Shorten it to the words that matter.");
		}
		List<String> typed = WORD.matcher(plain(text)).results().map(MatchResult::group).distinct().toList();
		return new SearchWords(typed, typed.stream().filter((word) -> !STOP_WORDS.contains(word)).toList());
	}

	/** Whether there is nothing to see in the text, whichever blanks it is made of. */
	static boolean isBlank(String text) {
		return BLANK.matcher(text).matches();
	}

	/** The text as words are compared: small letters, each with its marks in one. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * For the full-text index of texts: every word, or something that begins with it.
	 */
	public String query() {
		return this.words.stream().map((word) -> "+(" + any(word) + ")").collect(Collectors.joining(" "));
	}

	/** The same, where all words stand in these fields. */
	String query(List<String> fields) {
		return this.words.stream()
			.map((word) -> fields.stream()
				.map((field) -> field + ":(" + any(word) + ")")
				.collect(Collectors.joining(" ", "+(", ")")))
			.collect(Collectors.joining(" "));
	}

	/** For the full-text index of titles: something that begins with every word typed. */
	String beginnings() {
		return this.typed.stream().map((word) -> "+(" + beginning(word) + ")").collect(Collectors.joining(" "));
	}

	/**
	 * Of a joined word that the index has parted, only the last part may be unfinished.
	 */
	private static String beginning(String word) {
		String[] parts = JOINT.split(word);
		String whole = word.replace(":", "\\:") + "*";
		return (parts.length == 1) ? whole
				: whole + Arrays.stream(parts).map((part) -> "+" + part).collect(Collectors.joining(" ", " (", "*)"));
	}

	/** The index has kept some joined words, such as EU:s, in one and parted others. */
	private static String any(String word) {
		String[] parts = JOINT.split(word);
		if (parts.length == 1) {
			return Stream.concat(Stream.of(word, word + "*"), Inflections.of(word).stream())
				.collect(Collectors.joining(" "));
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
