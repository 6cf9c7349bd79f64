package se.redthread.intake.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {

	private Nearest() {
	}

	public static Optional<String> to(String name, Collection<String> known) {
		int most = Math.min(3, Math.max(1, name.length() / 2));
		return known.stream()
			.filter((candidate) -> distance(name, candidate) <= most)
			.min(Comparator.comparingInt((candidate) -> distance(name, candidate)));
	}

	/** How many letters are to be put in, taken out or changed; case is free. */
	private static int distance(String one, String other) {
		String from = one.toLowerCase(Locale.ROOT);
		String to = other.toLowerCase(Locale.ROOT);
		if (Math.abs(from.length() - to.length()) > 3) {
			return Integer.MAX_VALUE;
		}
		int[] row = new int[to.length() + 1];
		for (int i = 0; i <= from.length(); i++) {
			int diagonal = i;
			for (int j = 0; j <= to.length(); j++) {
				int change = diagonal + ((i > 0 && j > 0 && from.charAt(i - 1) == to.charAt(j - 1)) ? -1 : 0);
				int above = row[j];
				row[j] = (i == 0) ? j : (j == 0) ? i : 1 + Math.min(change, Math.min(above, row[j - 1]));
				diagonal = above;
			}
		}
		return row[to.length()];
	}

}
