package se.redthread.web.kept;

import java.util.Objects;

import graphql.ExecutionInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question, as it was asked: two that differ in any of this are kept apart.
 *
 * @param document the text
 * @param operation the name of the operation that is to run
 * @param variables as JSON
 * @param viewer who asks, as far as the answer depends on it
 */
record AnswerKey(String document, @Nullable String operation, String variables, String viewer) {

	/** There are no roles yet: all see the same. */
	private static final String ANYBODY = "";

	private static final int OVERHEAD = 200;

	// What a request says in its extensions changes no answer
	static AnswerKey of(ExecutionInput input, JsonMapper json) {
		return new AnswerKey(input.getQuery(), input.getOperationName(),
				json.writeValueAsString(input.getRawVariables().toMap()), ANYBODY);
	}

	/** About how many bytes it takes. */
	int size() {
		return 2 * (this.document.length() + Objects.requireNonNullElse(this.operation, "").length()
				+ this.variables.length() + this.viewer.length()) + OVERHEAD;
	}

}
