package se.redthread.web.insight;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.web.RawClient;
import se.redthread.web.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class OperatorsIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness" })
	void theServiceIsUpWithItsDatabase(String path) throws IOException {
		RawClient.Answer answer = get(path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/status").asString()).isEqualTo("UP");
		assertThat(answer.json().has("components")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "beans", "heapdump", "loggers", "configprops", "threaddump", "metrics", "mappings",
			"shutdown", "conditions" })
	void nothingOfTheInsideIsExposed(String endpoint) throws IOException {
		assertThat(get("/actuator/" + endpoint).status()).isEqualTo(404);
	}

	@Test
	void requestsAreCountedByTheirOutcomeAndNeverByNamesThatClientsChoose() throws IOException {
		ask("query ChosenByTheClient { __typename }");
		ask("{ fails(how: \"badly\") }");
		ask("{ notThere }");
		String metrics = get("/actuator/prometheus").body();
		assertThat(metrics)
			.contains("graphql_request_seconds_count{", "graphql_outcome=\"INTERNAL_ERROR\"",
					"graphql_outcome=\"REQUEST_ERROR\"", "graphql_outcome=\"SUCCESS\"",
					"db_client_operation_duration_seconds_count{", "db_system_name=\"neo4j\"",
					"http_server_request_duration_seconds_count{", "http_route=\"/graphql\"")
			.doesNotContain("ChosenByTheClient", "notThere");
	}

	private void ask(String document) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client
				.send(RawClient.post(document)
					.replace("\"query\":\"query", "\"operationName\":\"ChosenByTheClient\",\"query\":\"query"))
				.answer();
		}
	}

	private RawClient.Answer get(String path) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").answer();
		}
	}

}
