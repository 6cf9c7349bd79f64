package se.redthread.intake.shape;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.networknt.schema.Error;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.Words;
import se.redthread.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Turns what the schema library found into a sentence for the person who wrote the file.
 */
final class ShapeFault {

	private final Format format;

	ShapeFault(Format format) {
		this.format = format;
	}

	Fault fault(Error error, String definition) {
		String path = path(error);
		String property = error.getProperty();
		String field = path + ((property != null) ? (path.isEmpty() ? "" : ".") + property : "");
		return new Fault(code(error), field.isEmpty() ? null : field, sentence(error, definition));
	}

	private static FaultCode code(Error error) {
		return switch (error.getKeyword()) {
			case "required", "minItems" -> FaultCode.MISSING;
			case "maxLength", "maxItems" -> FaultCode.TOO_LONG;
			case "uniqueItems" -> FaultCode.TWICE;
			default -> FaultCode.INVALID;
		};
	}

	private String sentence(Error error, String definition) {
		String field = "\"" + path(error) + "\"";
		String value = Words.of(error.getInstanceNode());
		Object limit = (error.getArguments() != null) ? error.getArguments()[0] : "";
		return switch (error.getKeyword()) {
			case "required" -> missing(error, definition);
			case "additionalProperties" -> unknown(error, definition);
			case "enum" ->
				field + " is " + value + "; it must be one of " + names(error.getSchemaNode()) + "." + meant(error);
			case "const" -> field + " is " + value + "; it must be " + error.getSchemaNode() + ".";
			case "type", "pattern" -> field + " is " + value + "; wanted is "
					+ Wanted.words(definedIn(error), error.getSchemaNode().asString("")) + "." + hint(error);
			case "minLength" -> field + " is empty; wanted is " + Wanted.words(definedIn(error)) + ".";
			case "maxLength" -> field + " has " + length(error) + " characters; the most is " + limit + ".";
			case "minimum" -> field + " is " + Problem.shown(error.getInstanceNode()) + "; the least is " + limit + ".";
			case "maximum" -> field + " is " + Problem.shown(error.getInstanceNode()) + "; the most is " + limit + ".";
			case "minItems" -> tooFew(error, field);
			case "maxItems" ->
				field + " has " + error.getInstanceNode().size() + " entries; the most is " + limit + ".";
			case "uniqueItems" -> field + " has the same entry twice. Give it once.";
			default -> field + " is " + value + ", which the format does not allow: " + error.getMessage() + ".";
		};
	}

	private String missing(Error error, String definition) {
		JsonNode object = error.getInstanceNode();
		if (error.getEvaluationPath().toString().contains("/then/")) {
			return "\"" + error.getProperty() + "\" is missing: a link that is " + object.path("status").asString("")
					+ " has to give " + names(error.getSchemaNode()) + ".";
		}
		return "\"" + within(error) + error.getProperty() + "\" is missing: " + owner(error, definition)
				+ " has to give " + names(error.getSchemaNode()) + ".";
	}

	private String unknown(Error error, String definition) {
		String name = error.getProperty();
		Collection<String> known = this.format.namesAt(error.getSchemaLocation().getFragment().getParent().toString());
		return "\"" + within(error) + Problem.shown(name) + "\" is not a field of " + owner(error, definition) + ". "
				+ Nearest.to(name, known)
					.map((nearest) -> "Did you mean \"" + nearest + "\"?")
					.orElse("Its fields are " + String.join(", ", known) + ".");
	}

	private String tooFew(Error error, String field) {
		return error.getEvaluationPath().toString().contains("/then/")
				? field + " is empty: a link that is STATED has to give the place where it is stated."
				: field + " is an empty list. Leave the field out where nothing is known.";
	}

	private String meant(Error error) {
		return Nearest.to(error.getInstanceNode().asString(""), stream(error.getSchemaNode()).toList())
			.map((nearest) -> " Did you mean " + nearest + "?")
			.orElse("");
	}

	private String hint(Error error) {
		return error.getInstanceNode().isNull() ? " Leave the field out where the value is not known." : "";
	}

	private int length(Error error) {
		String text = error.getInstanceNode().asString("");
		return text.codePointCount(0, text.length());
	}

	private String owner(Error error, String definition) {
		if (error.getInstanceLocation().getNameCount() > 0) {
			return path(error).startsWith("amounts") ? "an amount" : "a place of evidence";
		}
		return switch (definition) {
			case Format.HEADER -> "the header";
			case Format.LINK -> "a link";
			default -> Words.a(definition);
		};
	}

	private String within(Error error) {
		return (error.getInstanceLocation().getNameCount() > 0) ? path(error) + "." : "";
	}

	/** The part of the schema that names the rule: a definition, or a field. */
	private String definedIn(Error error) {
		List<String> parts = List.of(error.getSchemaLocation().toString().split("/"));
		return parts.get(parts.size() - 2);
	}

	/** Such as {@code amounts[0].year}. */
	private String path(Error error) {
		return error.getInstanceLocation()
			.toString()
			.replaceAll("/([0-9]+)", "[$1]")
			.replaceFirst("^/", "")
			.replace("/", ".");
	}

	private String names(JsonNode names) {
		return stream(names).collect(Collectors.joining(", "));
	}

	private Stream<String> stream(JsonNode texts) {
		return StreamSupport.stream(texts.spliterator(), false).map(JsonNode::asString);
	}

}
