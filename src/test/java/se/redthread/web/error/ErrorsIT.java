package se.redthread.web.error;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.web.RawClient;
import se.redthread.web.RawClient.Answer;
import se.redthread.web.WebTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorsIT {

	private static final String FAILED = "INTERNAL INTERNAL: The service failed to answer. The fault was logged under "
			+ "the requestId; name that when you report it.";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvFileSource(resources = "/web/errors.csv", delimiter = '|', maxCharsPerColumn = 10_000)
	void aWrongRequestIsToldWhatWouldBeRight(String document, String variables, String error) throws IOException {
		Answer answer = ask(
				"{\"query\": \"" + document.replace("\"", "\\\"") + "\", \"variables\": " + variables + "}");
		assertThat(answer.error()).isEqualTo(error);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().has("data")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			problem  | NOT_FOUND NOT_FOUND: There is no such thing.
			stale    | STALE_CURSOR STALE_CURSOR: The cursor is stale. Begin again without it.
			""")
	void aFieldsProblemHasItsCodeItsPathAndItsPlace(String how, String error) throws IOException {
		Answer answer = askFor("{ fails(how: \"" + how + "\") }");
		assertThat(answer.error()).isEqualTo(error);
		assertThat(answer.json().at("/errors/0/path").toString()).isEqualTo("[\"fails\"]");
		assertThat(answer.json().at("/errors/0/locations").toString()).isEqualTo("[{\"line\":1,\"column\":3}]");
		assertThat(answer.json().at("/data").toString()).isEqualTo("{\"fails\":null}");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("bolt", "requestId");
	}

	@Test
	void aRequestThatGotNothingBecauseTheDatabaseIsAwayIsRefusedAsAWhole() throws IOException {
		Answer answer = askFor("{ fails(how: \"database\") other: fails(how: \"problem\") }");
		assertThat(answer.error()).isEqualTo("UNAVAILABLE UNAVAILABLE: The database can't be reached right now.");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.json().has("data")).isFalse();
		assertThat(answer.body()).doesNotContain("bolt", "requestId");
	}

	@ParameterizedTest
	@CsvSource({ "trace(from: \\\"QXNzaWdubWVudDp4\\\"; depth: $v) { complete },Int,depth",
			"caseRecord(caseNumber: \\\"RS1\\\"; includeSuggested: $v) { complete },Boolean,includeSuggested" })
	void aNullThatAVariableBringsIsRefused(String field, String type, String argument) throws IOException {
		Answer answer = ask("{\"query\": \"query($v: " + type + ") { " + field.replace(';', ',')
				+ " }\", \"variables\": {\"v\": null}}");
		assertThat(answer.error()).isEqualTo("BAD_REQUEST BAD_REQUEST: " + argument
				+ " is null, and a value is wanted. Give one, or leave the argument out for its default.");
	}

	@Test
	void aFaultIsLoggedUnderTheIdThatTheClientIsTold(CapturedOutput output) throws IOException {
		Answer answer = askFor("{ fails(how: \"badly\") }");
		assertThat(answer.error()).isEqualTo(FAILED);
		String id = answer.headers().get("X-Request-Id");
		assertThat(answer.json().at("/errors/0/extensions/requestId").asString()).isEqualTo(id);
		assertThat(answer.body()).doesNotContain("MATCH", "se.redthread", "Exception");
		assertThat(output.getAll()).containsOnlyOnce("[" + id + "]")
			.contains("The service failed in the field /fails", "IllegalStateException: MATCH (n:Secret)");
	}

	@Test
	void oneFaultOfManyRowsIsLoggedOnce(CapturedOutput output) throws IOException {
		Answer answer = askFor("{ slowAndFailing { fails } }");
		assertThat(answer.json().at("/errors").size()).isEqualTo(3);
		assertThat(output.getAll()).containsOnlyOnce("IllegalStateException: a fault in every row");
	}

	@Test
	void aNullWhereNoneMayBeIsAFaultOfTheService(CapturedOutput output) throws IOException {
		Answer answer = askFor("{ failsWithNull }");
		assertThat(answer.error()).isEqualTo(FAILED);
		assertThat(answer.json().at("/data").isNull()).isTrue();
		assertThat(output.getAll()).contains("The service failed in the answer at [failsWithNull]");
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 100_000 })
	void whatTheClientSentIsNotSentBackAtLength(int length) throws IOException {
		Answer answer = ask(Map.of("query", "query($i: ID!) { node(id: $i) { id } }", "variables",
				Map.of("i", "x".repeat(length))));
		assertThat(answer.error()).isEqualTo("BAD_REQUEST BAD_REQUEST: \"" + "x".repeat(77)
				+ "...\" is not an id. Use an id as an earlier answer gave it, in the field id.");
	}

	private Answer askFor(String document) throws IOException {
		return ask(RawClient.json(document));
	}

	private Answer ask(Map<String, Object> body) throws IOException {
		return ask(new tools.jackson.databind.json.JsonMapper().writeValueAsString(body));
	}

	private Answer ask(String body) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.send(RawClient.request("POST /graphql",
					"Content-Type: application/json\r\nAccept: application/graphql-response+json\r\nAccept-Language: de\r\n",
					body))
				.answer();
		}
	}

}
