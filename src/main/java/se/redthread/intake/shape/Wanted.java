package se.redthread.intake.shape;

import java.util.Map;

/** What the schema's patterns want, in words. */
final class Wanted {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("id",
			"an id of the letters a to z, digits, dots, underscores and hyphens that begins with a letter or digit and has at most 120 characters"),
			Map.entry("line", "one line of text that is not blank and holds no control characters"),
			Map.entry("text", "a text that is not blank and holds no control characters but tabs and line ends"),
			Map.entry("date", "a day such as \"2022-11-29\""), Map.entry("time", "a local time such as \"09:30\""),
			Map.entry("instant", "an instant in UTC such as \"2022-11-29T08:30:00Z\""),
			Map.entry("money", "kronor as a text with a point and two decimals, such as \"8000000.00\" or \"-100.00\""),
			Map.entry("decimal", "an exact number as a text with a point and at most nine decimals, such as \"12.5\""),
			Map.entry("share",
					"percent as a text, more than 0 and at most 100, with a point and at most two decimals, such as \"12.5\""),
			Map.entry("sha256", "64 hexadecimal digits in lower case"), Map.entry("string", "a text in double quotes"),
			Map.entry("integer", "a whole number without quotes"), Map.entry("number", "a number without quotes"),
			Map.entry("boolean", "true or false without quotes"), Map.entry("array", "a list in square brackets"),
			Map.entry("object", "an object in braces"));

	private Wanted() {
	}

	/** Words for the first of the names that has any. */
	static String words(String... names) {
		for (String name : names) {
			String words = WORDS.get(name);
			if (words != null) {
				return words;
			}
		}
		throw new IllegalArgumentException("There are no words for " + String.join(", ", names));
	}

}
