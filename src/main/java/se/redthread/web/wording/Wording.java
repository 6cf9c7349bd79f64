package se.redthread.web.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;

import org.springframework.stereotype.Component;

/**
 * Puts the engine's messages into words for clients: theirs name classes of Java and of
 * the parser, and echo whole documents. A message of no known form loses at least those.
 */
@Component
public class Wording {

	private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\(\\w+(?:@\\[[^\\]]*\\])?\\) ?: ?");

	private static final Pattern VARIABLE = Pattern.compile("Variable '(\\w+)' has an invalid value: (.*)",
			Pattern.DOTALL);

	private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w{0,40}\\.){2,12}[A-Z]\\w{0,80}");

	private static final int LONGEST = 400;

	private final List<Rule> rules;

	private final List<Rule> variableRules;

	Wording(Wanted wanted) {
		this.rules = Stream.of(DocumentWords.syntax(), DocumentWords.fields(wanted), ValueWords.literals(wanted))
			.flatMap(List::stream)
			.toList();
		this.variableRules = ValueWords.variables(wanted);
	}

	/** The message in words for the client who gave these variables. */
	public String of(String message, Map<String, ?> variables) {
		String bare = PREFIX.matcher(message).replaceFirst("");
		Matcher variable = VARIABLE.matcher(bare);
		if (variable.matches()) {
			return "The variable " + variable.group(1) + " can't be " + shown(variables.get(variable.group(1))) + ": "
					+ first(this.variableRules, variable.group(2)).orElseGet(() -> plain(variable.group(2)));
		}
		return first(this.rules, bare).orElseGet(() -> plain(bare));
	}

	private static String shown(@Nullable Object value) {
		if (value instanceof String text) {
			return "\"" + Problem.shown(text) + "\"";
		}
		return (value instanceof Number || value instanceof Boolean) ? Problem.shown(value) : "used";
	}

	private static Optional<String> first(List<Rule> rules, String message) {
		return rules.stream().map((rule) -> rule.apply(message)).flatMap(Optional::stream).findFirst();
	}

	private static String plain(String message) {
		String text = CLASS_NAME.matcher(message).replaceAll("value").strip();
		String told = (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 3) + "...";
		return told.endsWith(".") ? told : told + ".";
	}

}
