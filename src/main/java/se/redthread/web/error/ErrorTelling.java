package se.redthread.web.error;

import java.util.List;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import reactor.core.publisher.Mono;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Tells the errors that GraphQL's engine itself has found in our own words. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorTelling implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Work work = Work.current();
		return chain.next(request).map((response) -> work.part(() -> told(response)));
	}

	private WebGraphQlResponse told(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.stream().allMatch((error) -> ClientError.codeOf(error) != null)) {
			return response;
		}
		List<GraphQLError> told = errors.stream().map((error) -> told(error, response)).toList();
		return response.transform((builder) -> builder.errors(told));
	}

	private GraphQLError told(GraphQLError error, WebGraphQlResponse response) {
		if (ClientError.codeOf(error) != null) {
			return error;
		}
		Work.Ending ending = Work.current().ending();
		if (error instanceof AbortExecutionException && ending != null) {
			return ClientError.of(Work.current().problem(ending));
		}
		if (error instanceof BadFaithIntrospectionError) {
			return told(error, ProblemCode.LIMIT_EXCEEDED, "LIMIT_EXCEEDED",
					"The introspection asks for more than tools do. Ask with the standard introspection query, "
							+ "or take the whole schema as text at /graphql/schema.");
		}
		if (error instanceof IntrospectionDisabledError) {
			return told(error, ProblemCode.BAD_REQUEST, "BAD_REQUEST", "Introspection is switched off on this server.");
		}
		String message = Wording.of(error.getMessage());
		if (error.getErrorType() == ErrorType.InvalidSyntax) {
			return told(error, ProblemCode.BAD_REQUEST, "InvalidSyntax", message);
		}
		if (error.getErrorType() == ErrorType.ValidationError) {
			return told(error, ProblemCode.BAD_REQUEST, "ValidationError", message);
		}
		Problem internal = FaultLog.internal("the answer's field " + error.getPath(),
				new IllegalStateException(error.getMessage()), response.getExecutionInput().getGraphQLContext());
		return ClientError.of(internal, ProblemCode.INTERNAL.name(), error);
	}

	private GraphQLError told(GraphQLError error, ProblemCode code, String classification, String message) {
		return ClientError.of(new Problem(code, message), classification, error);
	}

}
