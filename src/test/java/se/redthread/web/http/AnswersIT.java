package se.redthread.web.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.web.RawClient;
import se.redthread.web.WebTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "redthread.web.slow-request=200ms")
class AnswersIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/graphql", "/graphql/schema", "/actuator/health", "/nothing" })
	void browsersAreToldToDoNothingWithAnAnswer(String path) throws Exception {
		HttpResponse<byte[]> answer = get(path);
		assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
		assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void theEditorsPageMayRunScriptsOfThisHostOnly() throws Exception {
		assertThat(header(get("/graphiql"), "Content-Security-Policy")).contains("script-src 'self';")
			.doesNotContain("unsafe-eval", "http");
	}

	@Test
	void theExplorerMayRunNothingButFilesOfThisHost() throws Exception {
		assertThat(header(get("/"), "Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'; ")
			.contains("style-src 'self';")
			.doesNotContain("unsafe", "http");
	}

	@ParameterizedTest
	@CsvSource({ "abc-1.2_Z, abc-1.2_Z", "a b, ''", "'<script>', ''", "'', ''" })
	void aSaneRequestIdIsKeptAndAnyOtherReplaced(String asked, String kept) throws Exception {
		String id = header(ask("{ __typename }", "X-Request-Id", asked), "X-Request-Id");
		assertThat(id).matches(kept.isEmpty() ? "[0-9a-f-]{36}" : kept);
	}

	@Test
	void aRequestIdOfAnyLengthIsNotKept() throws Exception {
		assertThat(header(ask("{ __typename }", "X-Request-Id", "x".repeat(65)), "X-Request-Id")).hasSize(36);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/graphql-response+json" })
	void aLongAnswerIsCompressed(String type) throws Exception {
		HttpResponse<byte[]> answer = ask("{ __schema { types { name description } } }", "Accept", type,
				"Accept-Encoding", "gzip");
		assertThat(header(answer, "Content-Type")).isEqualTo(type);
		assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
		String body = new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
				StandardCharsets.UTF_8);
		assertThat(body).startsWith("{\"data\":{\"__schema\"");
	}

	@Test
	void theSchemaIsServedWithDescriptionsAndDirectivesAndNotTwice() throws Exception {
		HttpResponse<byte[]> schema = get("/graphql/schema");
		assertThat(new String(schema.body(), StandardCharsets.UTF_8))
			.contains("type Query {", "directive @listSize(",
					"\"Any thing or link by its id; null when there is none.\"", "@listSize(assumedSize : 50")
			.doesNotContain("directive @defer");
		assertThat(header(schema, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(get("/graphql/schema", "If-None-Match", header(schema, "ETag")).statusCode()).isEqualTo(304);
	}

	@Test
	void aSlowRequestIsLoggedByItsOperationAndIdButNotWithItsVariables(CapturedOutput output) throws Exception {
		send(HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("X-Request-Id", "slow-one")
			.POST(HttpRequest.BodyPublishers.ofString("""
					{"query": "query Lingering($ms: Int!, $id: ID!) { pause(milliseconds: $ms) node(id: $id) { id } }",
					"operationName": "Lingering", "variables": {"ms": 250, "id": "personal"}}""")));
		assertThat(output.getAll())
			.containsPattern("\\[slow-one\\].* A slow request, Lingering, took \\d+ ms with 0 statements")
			.doesNotContain("personal");
	}

	@Test
	void aQuickRequestIsNotLogged(CapturedOutput output) throws Exception {
		ask("query Quick { __typename }");
		assertThat(output.getAll()).doesNotContain("Quick");
	}

	private HttpResponse<byte[]> ask(String document, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(RawClient.json(document)));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
