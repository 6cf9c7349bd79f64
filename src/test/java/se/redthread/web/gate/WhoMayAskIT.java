package se.redthread.web.gate;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.web.RawClient;
import se.redthread.web.RawClient.Answer;
import se.redthread.web.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@TestPropertySource(properties = { "redthread.web.allowed-hosts=trad.example",
		"redthread.web.allowed-origins=https://intranet.example" })
class WhoMayAskIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080", "trad.example",
			"Trad.Example:443" })
	void theServiceIsKnownByTheseNames(String host) throws IOException {
		assertThat(ask("POST", "Host: " + host).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "evil.example:127.0.0.1",
			"10.0.0.1", "[::2]" })
	void aNameThatMerelyPointsHereIsRefused(String host) throws IOException {
		Answer answer = ask("POST", "Host: " + host);
		// Tomcat itself refuses what can't be a name at all
		assertThat(answer.status()).isIn(400, 421);
		if (answer.status() == 421) {
			assertThat(answer.error()).isEqualTo("BAD_REQUEST BAD_REQUEST: This service is not known as \"" + host
					+ "\". Ask it as localhost, or have the name added to redthread.web.allowed-hosts.");
		}
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080, 200", "https://localhost:8080, 200", "https://intranet.example, 200",
			"http://localhost, 403", "http://localhost:8081, 403", "https://evil.example, 403", "null, 403",
			"http://intranet.example, 403", "https://intranet.example.evil.example, 403" })
	void pagesOfTheseOriginsMayAsk(String origin, int status) throws IOException {
		Answer answer = ask("POST", "Host: localhost:8080\r\nOrigin: " + origin);
		assertThat(answer.status()).isEqualTo(status);
		if (status == 403) {
			assertThat(answer.error()).isEqualTo("BAD_REQUEST BAD_REQUEST: Pages of \"" + origin
					+ "\" may not ask here. Have the origin added to redthread.web.allowed-origins if they should.");
		}
	}

	@Test
	void anAllowedPageIsToldSoBeforeAndAfter() throws IOException {
		Answer before = ask("OPTIONS", "Origin: https://intranet.example\r\nAccess-Control-Request-Method: POST\r\n"
				+ "Access-Control-Request-Headers: content-type");
		assertThat(before.status()).isEqualTo(200);
		assertThat(before.headers()).containsEntry("Access-Control-Allow-Origin", "https://intranet.example")
			.containsEntry("Access-Control-Allow-Methods", "GET,POST")
			.containsEntry("Access-Control-Allow-Headers", "content-type")
			.doesNotContainKey("Access-Control-Allow-Credentials");
		Answer after = ask("POST", "Origin: https://intranet.example");
		assertThat(after.headers()).containsEntry("Access-Control-Allow-Origin", "https://intranet.example");
		assertThat(after.headers().get("Access-Control-Expose-Headers")).contains("X-Request-Id",
				"x-ratelimit-remaining");
	}

	@Test
	void anotherPageIsToldNothing() throws IOException {
		Answer before = ask("OPTIONS", "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST");
		assertThat(before.status()).isEqualTo(403);
		assertThat(before.headers()).doesNotContainKey("Access-Control-Allow-Origin");
	}

	private Answer ask(String method, String headers) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.send(RawClient.request(method + " /graphql",
					headers + "\r\nContent-Type: application/json\r\n", RawClient.json("{ __typename }")))
				.answer();
		}
	}

}
