package se.redthread.start;

import java.util.Locale;

/** What an empty graph is filled with at the start, as redthread.sample chooses it. */
public enum Sample {

	/** A plan of Region Halland for 2022 and the minutes of two meetings. */
	HALLAND_2022,

	/** An invented region, with what the other lacks. */
	DEMONSTRATION,

	/** Nothing. */
	NONE;

	/** The name of the setting. */
	public static final String SETTING = "redthread.sample";

	/** Reads the setting; a value that names no sample keeps Redthread from starting. */
	public static Sample of(String value) {
		return switch (value.strip().toLowerCase(Locale.ROOT)) {
			case "true", "halland-2022" -> HALLAND_2022;
			case "demonstration" -> DEMONSTRATION;
			case "false", "none" -> NONE;
			default -> throw new StartRefused(SETTING + "=" + value
					+ " names no sample; choose halland-2022 (or true), demonstration, or none (or false)");
		};
	}

	/** The name of the sample, as in the setting. */
	public String named() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
