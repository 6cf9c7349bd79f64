package se.redthread.seal;

import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A sealed value as it is stored: a character that no text may hold, a letter for what
 * stands in its place once the key is gone, the id of the key, and the bytes.
 *
 * @param key the id of the key that opens it
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedText(Erased erased, String key, byte[] bytes) {

	static final char MARK = '\u0001';

	private static final int KEY = 2;

	private static final char END = ':';

	static String of(Erased erased, String key, byte[] bytes) {
		return "" + MARK + erased.letter() + key + END + Base64.getEncoder().withoutPadding().encodeToString(bytes);
	}

	/** The sealed value that a stored one is; empty where it is plain. */
	static Optional<SealedText> of(@Nullable Object stored) {
		if (!(stored instanceof String text) || text.length() <= KEY || text.charAt(0) != MARK) {
			return Optional.empty();
		}
		int end = Math.max(text.indexOf(END), KEY);
		try {
			return Optional.of(new SealedText(Erased.of(text.charAt(1)), text.substring(KEY, end),
					Base64.getDecoder().decode(text.substring(Math.min(end + 1, text.length())))));
		}
		catch (IllegalArgumentException ex) {
			return Optional.of(new SealedText(Erased.of(text.charAt(1)), text.substring(KEY, end), new byte[0]));
		}
	}

}
