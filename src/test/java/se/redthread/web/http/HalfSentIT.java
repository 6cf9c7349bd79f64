package se.redthread.web.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.redthread.GraphTest;
import se.redthread.web.RawClient;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that begin a body and don't end it. */
@GraphTest
@Timeout(120)
class HalfSentIT {

	private static final String HALF = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
			+ "Content-Length: 100\r\n\r\n{\"query\"";

	@LocalServerPort
	private int port;

	@Test
	void holdUpNobodyElse() throws IOException {
		List<RawClient> halves = new ArrayList<>();
		try {
			for (int i = 0; i < 200; i++) {
				halves.add(new RawClient(this.port).send(HALF));
			}
			// Bodies may take 30 seconds here, and they hold 64 threads at most
			long start = System.nanoTime();
			for (int i = 0; i < 20; i++) {
				halves.get(i).send(" ");
				assertThat(honest()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
			}
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
			RawClient.Answer refusal = halves.get(199).answer();
			assertThat(refusal.status()).isEqualTo(429);
			assertThat(refusal.error()).startsWith("RATE_LIMITED RATE_LIMITED: Too many bodies are under way at once");
		}
		finally {
			for (RawClient half : halves) {
				half.close();
			}
		}
		try (RawClient inPieces = new RawClient(this.port)) {
			String request = RawClient.post("{ __typename }");
			for (int i = 0; i < request.length(); i += 40) {
				inPieces.send(request.substring(i, Math.min(request.length(), i + 40)));
			}
			assertThat(inPieces.answer().status()).isEqualTo(200);
		}
	}

	@Test
	void theAddressOfErrorsIsNone() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Answer answer = client.send(RawClient.request("GET /error", "", "")).answer();
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.error()).startsWith("NOT_FOUND NOT_FOUND: There is nothing at this address.");
		}
	}

	private String honest() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			String body = client.send(RawClient.post("{ __typename }")).answer().body();
			return body.replaceAll(",\"extensions\".*", "}");
		}
	}

}
