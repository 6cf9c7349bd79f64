package se.redthread.database;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Neo4j server: 5.26.30, 2026.08.1, or one such as 5.27-aura.
 *
 * @param major 5, or the year
 * @param minor what follows
 */
record ServerVersion(int major, int minor) {

	static final String LEAST = "5.26";

	private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\b.*");

	static Optional<ServerVersion> parse(String text) {
		Matcher parts = TEXT.matcher(text);
		return parts.matches()
				? Optional.of(new ServerVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
				: Optional.empty();
	}

	boolean isSupported() {
		return this.major > 5 || (this.major == 5 && this.minor >= 26);
	}

}
