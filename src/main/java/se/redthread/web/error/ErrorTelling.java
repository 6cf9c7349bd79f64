package se.redthread.web.error;

import java.util.List;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.web.wording.Wording;

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

	private final Wording wording;

	ErrorTelling(Wording wording) {
		this.wording = wording;
	}

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
		ErrorClassification type = error.getErrorType();
		Problem limit = limit(error);
		if (limit != null) {
			return ClientError.of(limit, limit.code().name(), error);
		}
		if (type == ErrorType.InvalidSyntax || type == ErrorType.ValidationError) {
			String message = this.wording.of(error.getMessage(), response.getExecutionInput().getVariables());
			return ClientError.of(Problem.badRequest(message), type.toString(), error);
		}
		Problem fault = FaultLog.internal("the answer at " + error.getPath(),
				new IllegalStateException(error.getMessage()), response.getExecutionInput().getGraphQLContext());
		return ClientError.of(fault, ProblemCode.INTERNAL.name(), error);
	}

	private @Nullable Problem limit(GraphQLError error) {
		Work.Ending ending = Work.current().ending();
		if (error instanceof AbortExecutionException && ending != null) {
			return Work.current().problem(ending);
		}
		return EngineLimits.problem(error);
	}

}
