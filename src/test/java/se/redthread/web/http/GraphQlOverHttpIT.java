package se.redthread.web.http;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.redthread.web.RawClient;
import se.redthread.web.RawClient.Answer;
import se.redthread.web.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@WebTest
class GraphQlOverHttpIT {

	private static final String JSON = "Content-Type: application/json\r\n";

	private static final String OK = "{\"query\": \"{ __typename }\"}";

	private static final String BAD = "BAD_REQUEST BAD_REQUEST: ";

	private static final String SEND_AN_OBJECT = ". Send an object such as {\"query\": \"{ __typename }\"}.";

	@LocalServerPort
	private int port;

	static Stream<Arguments> refused() {
		String noObject = BAD
				+ "The body is JSON, but not an object. Send one request as {\"query\": \"...\"}; batches are not taken.";
		String noQuery = BAD + "The body's \"query\" must be a text that holds a GraphQL document.";
		return Stream.of(arguments(JSON, "null", 400, noObject), arguments(JSON, "[]", 400, noObject),
				arguments(JSON, "\"x\"", 400, noObject), arguments(JSON, "[" + OK + "]", 400, noObject),
				arguments(JSON, "{}", 400, noQuery), arguments(JSON, "{\"query\": null}", 400, noQuery),
				arguments(JSON, "{\"query\": 7}", 400, noQuery), arguments(JSON, "{\"query\": \" \"}", 400, noQuery),
				arguments(JSON, "{\"query\": \"{a}\", \"variables\": []}", 400,
						BAD + "The body's \"variables\" must be an object, null or left out."),
				arguments(JSON, "{\"query\": \"{a}\", \"extensions\": \"\"}", 400,
						BAD + "The body's \"extensions\" must be an object, null or left out."),
				arguments(JSON, "{\"query\": \"{a}\", \"operationName\": 1}", 400,
						BAD + "The body's \"operationName\" must be a text, null or left out."),
				arguments(JSON, "", 400, BAD + "The body is empty" + SEND_AN_OBJECT),
				arguments(JSON, "{\"query\":", 400,
						BAD + "The body can't be read as JSON: see line 1, column 10" + SEND_AN_OBJECT),
				arguments(JSON, "[".repeat(100_000), 400, BAD + "The body can't be read as JSON" + SEND_AN_OBJECT),
				arguments("", OK, 415, BAD
						+ "The body's Content-Type is missing. Send the request as JSON with Content-Type: application/json."),
				arguments("Content-Type: text/plain\r\n", OK, 415, BAD
						+ "The body's Content-Type is \"text/plain\". Send the request as JSON with Content-Type: application/json."),
				arguments("Content-Type: ;;;\r\n", OK, 415, BAD
						+ "The body's Content-Type is \";;;\". Send the request as JSON with Content-Type: application/json."),
				arguments("Content-Type: application/json; charset=iso-8859-1\r\n", OK, 415,
						BAD + "The body's charset is \"iso-8859-1\". Send it in UTF-8, or name no charset."),
				arguments(JSON + "Accept: text/event-stream\r\n", OK, 406, BAD
						+ "Only a stream of events is accepted, and none is offered here. Accept application/json."));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void aRequestThatIsNoGraphQlIsRefusedInTheFormOfGraphQl(String headers, String body, int status, String error)
			throws IOException {
		Answer answer = ask(RawClient.request("POST /graphql", headers, body));
		assertThat(answer.error()).isEqualTo(error);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.headers()).containsEntry("Content-Type", "application/json");
		assertThat(answer.json().propertyNames()).containsExactly("errors");
	}

	@Test
	void aBodyThatIsNotUtf8IsRefused() throws IOException {
		try (java.net.Socket socket = new java.net.Socket("127.0.0.1", this.port)) {
			byte[] body = OK.replace("__typename", "å").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
			socket.getOutputStream()
				.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + JSON + "Content-Length: "
						+ body.length + "\r\n\r\n")
					.getBytes());
			socket.getOutputStream().write(body);
			assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 400")
				.contains("The body is not in UTF-8. Send it in UTF-8, as JSON is by definition.");
		}
	}

	@Test
	void aBodyThatIsTooLargeIsRefusedByItsDeclaredLength() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\n" + JSON + "Content-Length: 262145\r\n\r\n{");
			assertTooLarge(client.answer());
		}
	}

	@Test
	void aBodyThatIsTooLargeIsRefusedWhenItComesInChunks() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n");
			for (int i = 0; i < 65; i++) {
				client.send("1000\r\n" + " ".repeat(4096) + "\r\n");
			}
			assertTooLarge(client.answer());
		}
	}

	@Test
	void aBodyThatBreaksOffIsRefused() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\n" + JSON
					+ "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\nnonsense\r\n");
			Answer answer = client.answer();
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.error()).isEqualTo(BAD + "The request can't be read or is not allowed here.");
		}
	}

	@Test
	void anAddressWhereNothingIsSaysWhereToAsk() throws IOException {
		Answer answer = ask(RawClient.request("GET /nothing", "Accept: application/json\r\n", ""));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.error())
			.isEqualTo("NOT_FOUND NOT_FOUND: There is nothing at this address. GraphQL is asked at /graphql.");
	}

	private void assertTooLarge(Answer answer) {
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.error()).isEqualTo(
				"LIMIT_EXCEEDED LIMIT_EXCEEDED: The body is larger than 262144 bytes, the most that a GraphQL request may have. Send less in one request.");
	}

	@Test
	void aBodyOfExactlyTheLimitIsRead() throws IOException {
		String body = OK.replace("}\"}", " ".repeat(262_144 - OK.length()) + "}\"}");
		assertThat(ask(RawClient.request("POST /graphql", JSON, body)).json().at("/errors/0/message").asString())
			.startsWith("The document has more than 50000 characters");
	}

	@ParameterizedTest
	@CsvSource({ "GET", "PUT", "DELETE", "PATCH", "OPTIONS" })
	void onlyPostIsAllowed(String method) throws IOException {
		Answer answer = ask(RawClient.request(method + " /graphql?query=mutation%7B__typename%7D", "", ""));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.headers()).containsEntry("Allow", "POST");
		assertThat(answer.error())
			.isEqualTo(BAD + "GraphQL is asked by POST here. Send the request as JSON in the body of a POST.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*/*                                                              | application/json
			application/json                                                 | application/json
			application/graphql-response+json                                | application/graphql-response+json
			application/graphql-response+json, application/json;q=0.9        | application/graphql-response+json
			application/json;q=0.5, application/graphql-response+json        | application/graphql-response+json
			text/html, application/*;q=0.1                                   | application/json
			text/html                                                        | application/json
			;;;                                                              | application/json
			""")
	void theAnswerHasTheTypeThatTheClientLikesBest(String accept, String type) throws IOException {
		Answer answer = ask(RawClient.request("POST /graphql", JSON + "Accept: " + accept + "\r\n", OK));
		assertThat(answer.headers()).containsEntry("Content-Type", type).containsEntry("Cache-Control", "no-store");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/data/__typename").asString()).isEqualTo("Query");
	}

	@Test
	void aWrongDocumentIs400ForThoseWhoKnowGraphQlsTypeAnd200ForOthers() throws IOException {
		assertThat(ask(RawClient.post("{")).status()).isEqualTo(400);
		assertThat(ask(RawClient.request("POST /graphql", JSON, "{\"query\": \"{\"}")).status()).isEqualTo(200);
	}

	@Test
	void numbersKeepAllTheirDigitsOnTheWayIn() throws IOException {
		Answer answer = ask(RawClient.request("POST /graphql", JSON,
				"{\"query\": \"query($n: Float!) { number(value: $n) }\", \"variables\": {\"n\": 0.1}}"));
		assertThat(answer.json().at("/data/number").asString()).isEqualTo("0.1");
	}

	private Answer ask(String request) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.send(request).answer();
		}
	}

}
