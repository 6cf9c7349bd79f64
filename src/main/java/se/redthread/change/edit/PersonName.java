package se.redthread.change.edit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name that is to be erased, and whether a text holds it. */
final class PersonName {

	private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

	/** What is in no text. */
	private static final String NOTHING = "(?!)";

	/** The name as it is written, each word in the genitive or not. */
	private final Pattern phrase;

	private final Set<String> words;

	PersonName(String name) {
		List<String> all = List.of(words(name).strip().split(" "));
		String written = all.stream()
			.map((word) -> Pattern.quote(word) + "s?")
			.collect(Collectors.joining(" ", " ", " "));
		this.phrase = Pattern.compile(words(name).isBlank() ? NOTHING : written);
		this.words = new TreeSet<>(all);
		this.words.removeIf((word) -> word.length() == 1);
	}

	/** Whether a text holds the name: as it is written, or all its words. */
	boolean isIn(String text) {
		String told = words(text);
		List<String> found = Arrays.asList(told.strip().split(" "));
		return this.phrase.matcher(told).find() || (this.words.size() > 1
				&& this.words.stream().allMatch((word) -> found.contains(word) || found.contains(word + "s")));
	}

	/** Words in small letters, with a blank before and after each. */
	private static String words(String text) {
		return " " + Normalizer.normalize(text, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replaceAll(BETWEEN, " ")
			.strip() + " ";
	}

}
