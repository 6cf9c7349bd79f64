package se.redthread.web.budget;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import se.redthread.web.RawClient;
import se.redthread.web.RawClient.Answer;
import se.redthread.web.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@DirtiesContext
@TestPropertySource(properties = { "redthread.limits.cost=1000", "redthread.limits.budget=1500" })
class CostIT {

	@LocalServerPort
	private int port;

	@Test
	void aClientIsToldWhatItCostsUntilNothingIsLeft() throws IOException {
		Answer cheap = ask("{ assignments(first: 100) { nodes { id } } }");
		assertThat(cheap.json().at("/extensions/cost/asked").asInt()).isEqualTo(101);
		assertThat(cheap.json().at("/extensions/cost/actual").asInt()).isBetween(1, 101);
		assertThat(cheap.json().at("/extensions/cost/requestLimit").asInt()).isEqualTo(1000);
		assertThat(cheap.headers()).containsEntry("x-ratelimit-limit", "1500")
			.containsEntry("x-ratelimit-remaining", cheap.json().at("/extensions/cost/remaining").asString())
			.containsEntry("x-ratelimit-reset", cheap.json().at("/extensions/cost/resetSeconds").asString());

		Answer dear = ask("{ assignments(first: 100) { nodes { links(first: 100) { nodes { id } } } } }");
		assertThat(dear.error())
			.isEqualTo("LIMIT_EXCEEDED LIMIT_EXCEEDED: The request may cost 10201; 1000 is the most. "
					+ "Ask for smaller pages (first or last) where lists stand in lists, or for fewer levels.");
		assertThat(dear.status()).isEqualTo(400);

		Answer refused = ask("{ assignments(first: 100) { nodes { links(first: 2) { nodes { id } } } } }");
		for (int i = 0; i < 30 && refused.status() != 429; i++) {
			refused = ask("{ x" + i + " }");
			if (refused.status() == 400) {
				refused = ask("{ assignments(first: 100) { nodes { links(first: 2) { nodes { id } } } } }");
			}
		}
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.error()).startsWith("RATE_LIMITED RATE_LIMITED: The request may cost 401, and ")
			.contains(" is left of the 1500 that one client may ask for in a minute. Ask again in ");
		assertThat(Integer.parseInt(refused.headers().get("Retry-After"))).isBetween(1, 60);
		assertThat(refused.json().has("data")).isFalse();
	}

	private Answer ask(String document) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.send(RawClient.post(document)).answer();
		}
	}

}
