package se.redthread.web.work;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.graph.CypherFile;
import se.redthread.web.RawClient;
import se.redthread.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@TestPropertySource(properties = "redthread.limits.time=1500ms")
class TimeIT {

	private static final String TIME_UP = "TIMEOUT TIMEOUT: The request took longer than 1500 ms, the most that one "
			+ "request may take, and was ended. ";

	private static final String ASK_FOR_LESS = "Ask again, for a question that is new to the database takes longer the first time"
			+ "; or ask for less: fewer things, a smaller depth or page.";

	private static final String LOOK = "What it was to change may have been written: look at changeSets, or send it "
			+ "again with the same idempotencyKey.";

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	/** A database that has done nothing yet takes seconds to hear that it is to end. */
	@BeforeEach
	void wake() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send(RawClient.post("{ assignments(first: 1) { totalCount } }")).answer();
		}
		this.driver.executableQuery(CypherFile.named("graph/endWork").text())
			.withParameters(Map.of("work", "none"))
			.execute();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{ slow } | " + ASK_FOR_LESS, "{ writesSlowly } | " + LOOK,
			"{ spins { spin } } | " + ASK_FOR_LESS, "{ fails(how: \"time\") } | " + ASK_FOR_LESS })
	void aRequestEndsWhenItsTimeIsUpWhateverItDoes(String document, String remedy) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			Instant start = Instant.now();
			RawClient.Answer answer = client.send(RawClient.post(document)).answer();
			assertThat(answer.error()).isEqualTo(TIME_UP + remedy);
			assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(1500),
					Duration.ofSeconds(4));
			assertThat(answer.status()).isEqualTo(504);
			assertThat(answer.json().has("data")).isFalse();
		}
		assertThat(this.driver
			.executableQuery("SHOW TRANSACTIONS YIELD metaData WHERE metaData['redthread.work'] IS NOT NULL RETURN *")
			.execute()
			.records()).isEmpty();
	}

	@Test
	void aBodyMayNotTrickle() throws IOException, InterruptedException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
					+ "Content-Length: 1000\r\n\r\n");
			for (int i = 0; i < 8; i++) {
				client.send(" ");
				Thread.sleep(250);
			}
			RawClient.Answer answer = client.answer();
			assertThat(answer.status()).isEqualTo(408);
			assertThat(answer.error())
				.isEqualTo("TIMEOUT TIMEOUT: The body took too long to come. Send it without pauses, within 1500 ms.");
		}
	}

	@Test
	void aBodyMayNotStop() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
					+ "Content-Length: 1000\r\n\r\n ");
			RawClient.Answer answer = client.answer();
			assertThat(answer.status()).isEqualTo(408);
			assertThat(answer.error())
				.isEqualTo("TIMEOUT TIMEOUT: The body took too long to come. Send it without pauses, within 1500 ms.");
		}
	}

}
