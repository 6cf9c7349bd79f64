package se.redthread.exchange.text;

import tools.jackson.databind.JsonNode;

import se.redthread.problem.Problem;

/** How a message names a JSON value. */
public final class Words {

	private Words() {
	}

	public static String of(JsonNode node) {
		return switch (node.getNodeType()) {
			case STRING -> "the text \"" + Problem.shown(node.stringValue()) + "\"";
			case NUMBER -> "the number " + Problem.shown(node);
			case BOOLEAN -> String.valueOf(node.booleanValue());
			case NULL, MISSING -> "null";
			case ARRAY -> "a list";
			default -> "an object";
		};
	}

}
