package se.redthread.web.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.web.RequestId;

/**
 * An error as a client gets it. Its classification is the word of its code, except where
 * the document or its variables are wrong: there it is InvalidSyntax or ValidationError.
 */
public final class ClientError {

	private static final String CODE = "code";

	private ClientError() {
	}

	/** The error of a whole request. */
	public static GraphQLError of(Problem problem) {
		return describe(problem, problem.code().name()).locations(null).build();
	}

	/** The error of one field, with its path and its place in the document. */
	static GraphQLError of(Problem problem, DataFetchingEnvironment field) {
		return describe(problem, problem.code().name()).location(field.getField().getSourceLocation())
			.path(field.getExecutionStepInfo().getPath())
			.build();
	}

	/** The problem in the place of an error that stood somewhere. */
	static GraphQLError of(Problem problem, String classification, GraphQLError place) {
		boolean placed = place.getLocations() != null && !place.getLocations().isEmpty();
		return describe(problem, classification).locations(placed ? place.getLocations() : null)
			.path(place.getPath())
			.build();
	}

	/** An answer that is nothing but a refusal. */
	public static Map<String, Object> answer(Problem problem) {
		return Map.of("errors", List.of(of(problem).toSpecification()));
	}

	/** The code of an error that was made here; null for any other. */
	public static @Nullable ProblemCode codeOf(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return (extensions != null && extensions.get(CODE) instanceof String code) ? ProblemCode.valueOf(code) : null;
	}

	private static GraphqlErrorBuilder<?> describe(Problem problem, String classification) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put(CODE, problem.code().name());
		if (problem.code() == ProblemCode.INTERNAL) {
			extensions.put(RequestId.LOG_KEY, RequestId.current());
		}
		return GraphqlErrorBuilder.newError()
			.message("%s", problem.getMessage())
			.extensions(extensions)
			.errorType(ErrorClassification.errorClassification(classification));
	}

}
