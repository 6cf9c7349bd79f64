package se.redthread.exchange.text;

import se.redthread.intake.fault.LineFault;
import se.redthread.intake.fault.Words;
import se.redthread.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a line as one JSON object. */
final class JsonLine {

	private final JsonMapper json = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	ObjectNode object(String line) throws LineFault {
		JsonNode node = parse(line);
		if (!(node instanceof ObjectNode object)) {
			throw new LineFault("the line is " + Words.of(node) + ", and a JSON object in braces is wanted.");
		}
		refuseHalfCharacters(object);
		return object;
	}

	private JsonNode parse(String line) throws LineFault {
		try {
			return this.json.readTree(line);
		}
		catch (StreamConstraintsException ex) {
			throw new LineFault("a number is longer, or objects are nested deeper, than any line needs.");
		}
		catch (JacksonException ex) {
			int column = (ex.getLocation() != null) ? ex.getLocation().getColumnNr() : 1;
			throw new LineFault(sentence(ex.getOriginalMessage(), Math.max(1, Math.min(column, line.length())), line));
		}
	}

	private String sentence(String message, int column, String line) {
		String where = " at column " + column;
		if (message.startsWith("Duplicate")) {
			String name = message.substring(message.indexOf('"') + 1, message.lastIndexOf('"'));
			return "the field \"" + Problem.shown(name) + "\" stands twice" + where + ". Give it once.";
		}
		if (message.startsWith("Unexpected end-of-input")) {
			return "the line ends within the JSON object. Give each object whole, on one line.";
		}
		if (message.startsWith("Trailing token")) {
			return "there is more after the JSON object" + where + ". Give one object a line.";
		}
		if (message.startsWith("Illegal unquoted character")) {
			return "there is a control character in a text" + where + ". Write it as an escape, such as \\n or \\t.";
		}
		return "the line is not JSON: there is something unexpected" + where + ", at "
				+ Problem.shown(shortened(line.substring(column - 1)))
				+ ". Names and texts stand in double quotes; no comma follows the last field.";
	}

	private String shortened(String rest) {
		return (rest.length() > 20) ? rest.substring(0, 20) + "..." : rest;
	}

	private void refuseHalfCharacters(JsonNode node) throws LineFault {
		if (node.isString() && hasHalf(node.stringValue())) {
			throw new LineFault("a text holds half a character, an escape \\ud800 to \\udfff without its other half.");
		}
		for (JsonNode child : node.values()) {
			refuseHalfCharacters(child);
		}
	}

	private boolean hasHalf(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i))) {
				if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
					return true;
				}
				i++;
			}
		}
		return false;
	}

}
