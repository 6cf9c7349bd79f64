package se.redthread.intake.fault;

import se.redthread.problem.Problem;
import tools.jackson.databind.JsonNode;

/** How a message names a JSON value. */
public final class Words {

	private Words() {
	}

	/** A type's name with its article. */
	public static String a(String type) {
		return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
	}

	public static String of(JsonNode node) {
		return switch (node.getNodeType()) {
			case STRING -> "the text \"" + Problem.shown(node.stringValue()) + "\"";
			case NUMBER -> "the number " + Problem.shown(node.asString());
			case BOOLEAN -> String.valueOf(node.booleanValue());
			case NULL, MISSING -> "null";
			case ARRAY -> "a list";
			default -> "an object";
		};
	}

}
