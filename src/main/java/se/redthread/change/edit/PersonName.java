package se.redthread.change.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A name that is to be erased, and whether a text holds it. */
final class PersonName {

	private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

	private final String phrase;

	private final Set<String> words;

	PersonName(String name) {
		this.phrase = words(name);
		this.words = new TreeSet<>(List.of(this.phrase.strip().split(" ")));
		this.words.removeIf((word) -> word.length() == 1);
	}

	/** Whether a text holds the name: as it is written, or all its words. */
	boolean isIn(String text) {
		String told = words(text);
		return !this.phrase.isBlank() && (told.contains(this.phrase)
				|| (this.words.size() > 1 && Arrays.asList(told.strip().split(" ")).containsAll(this.words)));
	}

	/** Words in small letters, with a blank before and after each. */
	private static String words(String text) {
		return " " + text.toLowerCase(Locale.ROOT).replaceAll(BETWEEN, " ").strip() + " ";
	}

}
