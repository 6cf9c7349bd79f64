package se.redthread.web.wording;

import java.util.List;
import java.util.Locale;

import se.redthread.problem.Problem;

/** Words for documents that can't be read, or choose what there isn't. */
final class DocumentWords {

	private static final String AT = " at line (\\d+) column (\\d+)";

	private DocumentWords() {
	}

	static List<Rule> syntax() {
		return List.of(
				Rule.of(".*offending token '<EOF>'" + AT,
						(found) -> "The document ends too early, at line " + found.group(1) + ", column "
								+ found.group(2) + "."),
				Rule.of("Invalid unicode.*token '(.*)'" + AT,
						(found) -> unread(found.group(2), found.group(3)) + quoted(found.group(1))
								+ " is no valid Unicode."),
				Rule.of(".*[oO]ffending token '(.*)'" + AT,
						(found) -> unread(found.group(2), found.group(3)) + quoted(found.group(1))
								+ " isn't expected there."),
				Rule.of(".*recognition error at: '(.*)''" + AT,
						(found) -> unread(found.group(2), found.group(3)) + quoted(found.group(1))
								+ " is no part of GraphQL. Texts stand between double quotes."),
				Rule.of("Invalid syntax.*" + AT,
						(found) -> unread(found.group(1), found.group(2)) + "something else is expected there."));
	}

	static List<Rule> fields(Wanted wanted) {
		return List.of(
				Rule.of("Field '(\\w+)' in type '(\\w+)' is undefined",
						(found) -> "The type " + found.group(2) + " has no field " + Problem.shown(found.group(1)) + "."
								+ wanted.fields(found.group(2), found.group(1))),
				Rule.of("Missing field argument '(\\w+)'",
						(found) -> "The argument " + found.group(1) + " is missing, which the field requires."),
				Rule.of("Subselection required for type '(\\w+)' of field '(\\w+)'",
						(found) -> "The field " + found.group(2) + " gives a " + found.group(1)
								+ ": choose fields of it, as in " + found.group(2) + " { ... }."
								+ wanted.fields(found.group(1), "")),
				Rule.of("Subselection not allowed on leaf type '(.*)' of field '(\\w+)'",
						(found) -> "The field " + found.group(2) + " gives a value of the type " + found.group(1)
								+ ": nothing can be chosen below it."),
				Rule.of("'([\\w/]+)' : (?:fields have different|'|returns different).*",
						(found) -> "Two fields would both be " + Problem.shown(found.group(1))
								+ " in the answer and are not the same. Give one of them an alias."),
				Rule.of("(?:Unused|Undefined) (fragment|variable) '(\\w+)'",
						(found) -> "The " + found.group(1) + " " + Problem.shown(found.group(2))
								+ " is not both defined and used. Define it and use it, or leave it out."),
				Rule.of("Variable '(\\w+)' of type '(.*)' used in position expecting type '(.*)'",
						(found) -> "The variable " + Problem.shown(found.group(1)) + " is declared as " + found.group(2)
								+ " and used where " + found.group(3) + " is wanted. Declare it as " + found.group(3)
								+ "."),
				Rule.of("The '(\\w+)' operation is not supported by the schema",
						(found) -> "The schema has no " + found.group(1).toLowerCase(Locale.ROOT) + " type."),
				Rule.of("Unknown operation named '(.*)'\\.",
						(found) -> "The document has no operation named " + quoted(found.group(1))
								+ ". Name the one that it has in operationName, or leave operationName out."));
	}

	private static String unread(String line, String column) {
		return "The document can't be read at line " + line + ", column " + column + ": ";
	}

	private static String quoted(String text) {
		return "\"" + Problem.shown(text) + "\"";
	}

}
