package se.redthread.model;

import se.redthread.graph.Sha256;

import org.jspecify.annotations.Nullable;

/**
 * The id of a claim follows from what it says: the same link has the same id in every
 * file and every database.
 */
public final class ClaimId {

	private static final int DIGITS = 31;

	private ClaimId() {
	}

	/**
	 * The id of a link.
	 * @param key what tells links of one kind between the same things apart; null for
	 * none
	 */
	public static String of(LinkKind kind, String from, String to, @Nullable String key) {
		String said = kind + "|" + from + "|" + to + "|" + ((key != null) ? key : "");
		return "c" + Sha256.of(said).substring(0, DIGITS);
	}

}
