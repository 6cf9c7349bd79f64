package se.redthread.web.error;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;

/** The limits that the engine itself keeps, and how they are told. */
final class EngineLimits {

	private static final Pattern PARSER = Pattern
		.compile("More than ([\\d,]+) (?:'(\\w+)' (tokens)|(deep|characters))");

	private EngineLimits() {
	}

	/** The limit that the error is about; null if it is about none. */
	static @Nullable Problem problem(GraphQLError error) {
		if (error instanceof BadFaithIntrospectionError) {
			return Problem.limit("The introspection asks for more than tools do. Ask with the standard introspection "
					+ "query, or take the whole schema as text at /graphql/schema.");
		}
		if (error instanceof IntrospectionDisabledError) {
			return Problem.badRequest("Introspection is switched off on this server. Ask its operator for the schema.");
		}
		Matcher parser = PARSER.matcher(error.getMessage());
		return parser.lookingAt() ? Problem.limit(sentence(parser)) : null;
	}

	private static String sentence(Matcher parser) {
		if ("deep".equals(parser.group(4))) {
			return "The document nests more than " + parser.group(1).replace(",", "")
					+ " rules of the grammar, the most that one may. Nest fewer lists, objects or selections.";
		}
		String what = (parser.group(2) != null && !"grammar".equals(parser.group(2))) ? "tokens of " + parser.group(2)
				: Objects.requireNonNullElse(parser.group(3), "characters");
		return "The document has more than " + parser.group(1).replace(",", "") + " " + what
				+ ", the most that one may have. Put values in variables, or share it out among several requests.";
	}

}
