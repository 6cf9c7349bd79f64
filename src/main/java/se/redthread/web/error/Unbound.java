package se.redthread.web.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.execution.NonNullableValueCoercedAsNullException;
import se.redthread.problem.Problem;

import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Arguments that the schema let through and that no value could be made of. */
final class Unbound {

	private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

	private Unbound() {
	}

	static Problem problem(BindException binding) {
		return Problem.badRequest(binding.getFieldErrors()
			.stream()
			.map(Unbound::sentence)
			.distinct()
			.limit(5)
			.collect(Collectors.joining(" ")));
	}

	private static String sentence(FieldError error) {
		return "The argument " + error.getField().replaceFirst("^\\$?\\.?", "") + " can't be \""
				+ Problem.shown(error.getRejectedValue()) + "\".";
	}

	/**
	 * A variable that may be null is allowed where an argument has a default; the engine
	 * finds the null only when the field is answered.
	 */
	static Problem problem(NonNullableValueCoercedAsNullException nothing) {
		Matcher name = QUOTED.matcher(String.valueOf(nothing.getMessage()));
		return Problem.badRequest((name.find() ? name.group(1) : "An argument")
				+ " is null, and a value is wanted. Give one, or leave the argument out for its default.");
	}

}
