package se.redthread;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks the application over HTTP, as a client does.
 *
 * @param tester what carries the requests
 */
public record Client(HttpGraphQlTester tester) {

	private static final JsonMapper JSON = new JsonMapper();

	/** The answer to a request that nothing is wrong with. */
	public JsonNode ask(String document, Object... variables) {
		GraphQlResponse response = response(document, variables);
		assertThat(response.getErrors()).as(document).isEmpty();
		return JSON.valueToTree(response.getData());
	}

	/** The code and the message of the one error that the request is refused with. */
	public String refusal(String document, Object... variables) {
		GraphQlResponse response = response(document, variables);
		assertThat(response.getErrors()).as(document).hasSize(1);
		ResponseError error = response.getErrors().get(0);
		return error.getExtensions().get("code") + ": " + error.getMessage();
	}

	private GraphQlResponse response(String document, Object... variables) {
		HttpGraphQlTester.Request<?> request = this.tester.document(document);
		pairs(variables).forEach(request::variable);
		return request.execute().returnResponse();
	}

	private static Map<String, Object> pairs(Object... variables) {
		Map<String, Object> pairs = new HashMap<>();
		for (int i = 0; i < variables.length; i += 2) {
			pairs.put((String) variables[i], variables[i + 1]);
		}
		return pairs;
	}

}
