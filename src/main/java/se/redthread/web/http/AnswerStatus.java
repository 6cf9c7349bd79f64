package se.redthread.web.http;

import java.util.List;

import graphql.GraphQLError;
import se.redthread.problem.ProblemCode;
import se.redthread.web.error.ClientError;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The status of an answer: 200 wherever something was carried out; else, for clients that
 * know GraphQL's own media type, what the error's code means in HTTP.
 */
final class AnswerStatus {

	private AnswerStatus() {
	}

	static HttpStatus of(WebGraphQlResponse answer, MediaType type) {
		List<GraphQLError> errors = answer.getExecutionResult().getErrors();
		if (answer.getExecutionResult().isDataPresent() || errors.isEmpty()) {
			return HttpStatus.OK;
		}
		ProblemCode code = ClientError.codeOf(errors.get(0));
		if (code == ProblemCode.RATE_LIMITED) {
			return HttpStatus.TOO_MANY_REQUESTS;
		}
		if (!AnswerWriter.GRAPHQL_RESPONSE.equals(type) || code == null) {
			return HttpStatus.OK;
		}
		return switch (code) {
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
			case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
			default -> HttpStatus.BAD_REQUEST;
		};
	}

}
