package se.redthread.web.error;

import java.util.stream.Collectors;

import se.redthread.problem.Problem;

import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Arguments that the schema let through and that no value could be made of. */
final class Unbound {

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

}
