package se.redthread.web.wording;

import java.util.List;

import se.redthread.problem.Problem;

/** Words for values that an argument or a variable can't have. */
final class ValueWords {

	private static final String ARGUMENT = "argument '([^']*)' with value '(.*)' ";

	private ValueWords() {
	}

	/** For values that stand in the document itself. */
	static List<Rule> literals(Wanted wanted) {
		return List.of(
				// A scalar of our own says best itself what is wrong
				Rule.of(ARGUMENT + "is not a valid '(\\w+)' - (\".*\\.)",
						(found) -> "The argument " + found.group(1) + ": " + found.group(4)),
				Rule.of(ARGUMENT + "is not a valid '(\\w+)'.*",
						(found) -> cannot(found.group(1), found.group(2)) + wanted.value(found.group(3))
								+ " is wanted."),
				Rule.of(ARGUMENT + "must not be null",
						(found) -> "The argument " + found.group(1) + " must not be null."),
				Rule.of(ARGUMENT + "must be an object type",
						(found) -> cannot(found.group(1), found.group(2)) + "an object is wanted."),
				Rule.of(ARGUMENT + "is missing required fields '(.*)'",
						(found) -> "The argument " + found.group(1) + " lacks what it requires: " + found.group(3)
								+ "."),
				Rule.of(ARGUMENT + "contains a field not in '(\\w+)': '(\\w+)'",
						(found) -> "The argument " + found.group(1) + " has no field " + found.group(4) + "."
								+ wanted.fields(found.group(3), found.group(4))),
				Rule.of("The variables input contains a field name '(.*)' that is not .* type '(\\w+)' ?",
						(found) -> "The variables hold a " + found.group(2) + ", which has no field "
								+ Problem.shown(found.group(1)) + "." + wanted.fields(found.group(2), found.group(1))),
				Rule.of("Bad default value '(.*)' for type '(\\w+)!?'",
						(found) -> "The default " + Literal.shown(found.group(1)) + " can't be: "
								+ wanted.value(found.group(2)) + " is wanted."));
	}

	/** For values of variables: the end of a sentence about the variable. */
	static List<Rule> variables(Wanted wanted) {
		return List.of(
				Rule.of("Expected a value that can be converted to type '(\\w+)' but it was a '(\\w+)'",
						(found) -> wanted.value(found.group(1)) + " is wanted, not " + Literal.kind(found.group(2))
								+ "."),
				Rule.of("Expected value to be in the integer range, but it was a '(.*)'",
						(found) -> wanted.value("Int") + " is wanted, not " + Problem.shown(found.group(1)) + "."),
				Rule.of("Invalid input for enum '(\\w+)'\\. .* '(.*)'",
						(found) -> wanted.value(found.group(1)) + " is wanted, not \"" + Problem.shown(found.group(2))
								+ "\"."),
				Rule.of("Expected (?:type 'Map' but was|an? (?:AST type of )?'?ObjectValue'? but it was an?) '(\\w+)'.*",
						(found) -> "an object is wanted, not " + Literal.kind(found.group(1)) + "."),
				Rule.of("Expected an? (\\w+) input, but it was a '(\\w+)'",
						(found) -> wanted.value(found.group(1)) + " is wanted, not " + Literal.kind(found.group(2))
								+ "."),
				Rule.of("Invalid RFC3339 full date value : '(.*)'\\. because of.*",
						(found) -> wanted.value("Date") + " is wanted, not \"" + Problem.shown(found.group(1)) + "\"."),
				Rule.of("Expected a 'String' or 'java.time.temporal.TemporalAccessor' but was '(\\w+)'\\.",
						(found) -> wanted.value("Date") + " is wanted, not " + Literal.kind(found.group(1)) + "."),
				Rule.of("Invalid (?:RFC3339 )?value : '(.*)'\\. .*",
						(found) -> wanted.value("DateTime") + " is wanted, not \"" + Problem.shown(found.group(1))
								+ "\"."),
				Rule.of("Expected a 'String' but was '(\\w+)'\\.",
						(found) -> wanted.value("DateTime") + " is wanted, not " + Literal.kind(found.group(1)) + "."),
				Rule.of(".*[cC]oerced Null value for NonNull type '(.*)'",
						(found) -> "something is missing or null, and " + found.group(1) + " allows neither."));
	}

	private static String cannot(String argument, String printed) {
		return "The argument " + argument + " can't be " + Literal.shown(printed) + ": ";
	}

}
