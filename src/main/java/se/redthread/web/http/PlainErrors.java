package se.redthread.web.http;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.web.error.ClientError;
import se.redthread.web.limit.Limits;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Tells also what the server refuses before any of our code sees it as an error with a
 * code.
 */
@Component
class PlainErrors extends DefaultErrorAttributes {

	private final Limits limits;

	PlainErrors(Limits limits) {
		this.limits = limits;
	}

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> told = super.getErrorAttributes(request, options);
		int status = (told.get("status") instanceof Integer code) ? code : HttpStatus.INTERNAL_SERVER_ERROR.value();
		told.putAll(ClientError.answer(problem(status)));
		return told;
	}

	static Problem nothingHere() {
		return Problem.notFound("There is nothing at this address. GraphQL is asked at /graphql.");
	}

	private Problem problem(int status) {
		return switch (status) {
			case 404 -> nothingHere();
			// The server itself gave up on a body in which nothing came for a while
			case 408 -> BodyReader.tooSlow(this.limits.time());
			case 503 ->
				new Problem(ProblemCode.UNAVAILABLE, "The service is not available now. Try again in a moment.");
			default ->
				(status < 500) ? Problem.badRequest("The request can't be read or is not allowed here.") : new Problem(
						ProblemCode.INTERNAL,
						"The service failed to answer. The fault was logged under the requestId; name that when you report it.");
		};
	}

}
