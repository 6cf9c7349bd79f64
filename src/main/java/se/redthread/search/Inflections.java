package se.redthread.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Forms of a word that the index's stemmer takes for different words: it knows no ending
 * -et (uppdraget), and stems some words once more (lustgasen, lustgas, lustg).
 */
final class Inflections {

	private static final int SHORTEST = 3;

	private Inflections() {
	}

	/** Other forms to look for beside the word itself. */
	static Set<String> of(String word) {
		Set<String> others = new LinkedHashSet<>();
		String stem = stem(word);
		if (!stem(stem).equals(stem)) {
			others.add(stem);
		}
		for (String ending : List.of("et", "ets")) {
			if (word.endsWith(ending) && word.length() >= SHORTEST + ending.length()) {
				others.add(word.substring(0, word.length() - ending.length()));
			}
		}
		return others;
	}

	/** What the index keeps of a word. */
	static String stem(String word) {
		SwedishStemmer stemmer = new SwedishStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
