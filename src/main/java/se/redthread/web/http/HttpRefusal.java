package se.redthread.web.http;

import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.http.HttpStatus;

/** A request that is refused before it is GraphQL: its status, and what is told. */
public class HttpRefusal extends RuntimeException {

	private final HttpStatus status;

	private final ProblemCode code;

	public HttpRefusal(HttpStatus status, ProblemCode code, String message) {
		super(message);
		this.status = status;
		this.code = code;
	}

	static HttpRefusal badRequest(String message) {
		return new HttpRefusal(HttpStatus.BAD_REQUEST, ProblemCode.BAD_REQUEST, message);
	}

	HttpStatus status() {
		return this.status;
	}

	Problem problem() {
		return new Problem(this.code, String.valueOf(getMessage()));
	}

}
