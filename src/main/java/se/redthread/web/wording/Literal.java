package se.redthread.web.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.redthread.problem.Problem;

/** A value as the engine's messages print it, told as the client wrote it. */
final class Literal {

	private static final Pattern TEXT = Pattern.compile("StringValue\\{value='(.*)'\\}", Pattern.DOTALL);

	private static final Pattern PLAIN = Pattern.compile("\\w+Value\\{(?:value|name)='?([^'{}]*)'?\\}");

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("String", "a text"),
			Map.entry("StringValue", "a text"), Map.entry("Integer", "a whole number"),
			Map.entry("Long", "a whole number"), Map.entry("BigInteger", "a whole number"),
			Map.entry("IntValue", "a whole number"), Map.entry("Double", "a number with a fraction"),
			Map.entry("BigDecimal", "a number with a fraction"), Map.entry("FloatValue", "a number with a fraction"),
			Map.entry("Boolean", "true or false"), Map.entry("BooleanValue", "true or false"),
			Map.entry("LinkedHashMap", "an object"), Map.entry("ObjectValue", "an object"),
			Map.entry("ArrayList", "a list"), Map.entry("ArrayValue", "a list"), Map.entry("EnumValue", "a name"),
			Map.entry("NullValue", "null"), Map.entry("null", "null"));

	private Literal() {
	}

	/** The value itself where it is short enough to be told, else what kind it is. */
	static String shown(String printed) {
		Matcher text = TEXT.matcher(printed);
		if (text.matches()) {
			return "\"" + Problem.shown(text.group(1)) + "\"";
		}
		Matcher plain = PLAIN.matcher(printed);
		if (plain.matches()) {
			return Problem.shown(plain.group(1));
		}
		return kind(printed.replaceFirst("(?s)\\{.*", ""));
	}

	/** What kind of value the engine's word for it means. */
	static String kind(String word) {
		return KINDS.getOrDefault(word, "another kind of value");
	}

}
