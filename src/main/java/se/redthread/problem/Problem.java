package se.redthread.problem;

import org.jspecify.annotations.Nullable;

/**
 * A refusal that a client is told: its category, and a sentence that names the remedy.
 */
public class Problem extends RuntimeException {

	private final ProblemCode code;

	public Problem(ProblemCode code, String message) {
		this(code, message, null);
	}

	public Problem(ProblemCode code, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.code = code;
	}

	public static Problem badRequest(String message) {
		return new Problem(ProblemCode.BAD_REQUEST, message);
	}

	public static Problem notFound(String message) {
		return new Problem(ProblemCode.NOT_FOUND, message);
	}

	public static Problem limit(String message) {
		return new Problem(ProblemCode.LIMIT_EXCEEDED, message);
	}

	public ProblemCode code() {
		return this.code;
	}

	/** The value as it may stand in a message: shortened, without control characters. */
	public static String shown(@Nullable Object value) {
		String text = String.valueOf(value).replaceAll("\\p{Cntrl}", "\uFFFD");
		return (text.length() <= 80) ? text : text.substring(0, 77) + "...";
	}

}
