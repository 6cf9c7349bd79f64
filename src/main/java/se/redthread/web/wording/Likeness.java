package se.redthread.web.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import graphql.schema.GraphQLNamedSchemaElement;

/** How much a wrong name is like a right one, by the letters to change between them. */
final class Likeness {

	private static final int LOOKED_AT = 40;

	private Likeness() {
	}

	/**
	 * Those first that are most like the wrong name; all as they were if there is none.
	 */
	static <T extends GraphQLNamedSchemaElement> List<T> sort(List<T> elements, String wrong) {
		if (wrong.isEmpty()) {
			return elements;
		}
		String looked = wrong.toLowerCase(Locale.ROOT).substring(0, Math.min(wrong.length(), LOOKED_AT));
		return elements.stream()
			.sorted(Comparator.comparingInt((element) -> changes(looked, element.getName().toLowerCase(Locale.ROOT))))
			.toList();
	}

	private static int changes(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = diagonal + ((one.charAt(i - 1) != other.charAt(j - 1)) ? 1 : 0);
				diagonal = row[j];
				row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

}
