package se.redthread.web.work;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.web.RawClient;
import se.redthread.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@WebTest
@TestPropertySource(properties = "redthread.limits.time=60s")
class LeavingIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	@Autowired
	private Watch watch;

	@Test
	void theDatabaseStopsReadingWhenTheClientHasLeft() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send(RawClient.post("{ slow }"));
			awaitTransactions(1);
		}
		Instant left = Instant.now();
		awaitTransactions(0);
		assertThat(Duration.between(left, Instant.now())).isLessThan(Duration.ofSeconds(2));
	}

	@Test
	void theDatabaseUndoesWhatItWasWritingWhenTheClientHasLeft() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send(RawClient.post("{ writesSlowly }"));
			awaitTransactions(1);
		}
		awaitTransactions(0);
		assertThat(this.driver.executableQuery("MATCH (n:Trace {title: 'half done'}) RETURN n").execute().records())
			.isEmpty();
	}

	@Test
	void anotherClientOfTheSameRequestIdGoesOn() throws IOException {
		String request = RawClient.request("POST /graphql", "Content-Type: application/json\r\nX-Request-Id: mine\r\n",
				RawClient.json("{ slow }"));
		try (RawClient staying = new RawClient(this.port).send(request)) {
			try (RawClient leaving = new RawClient(this.port).send(request)) {
				awaitTransactions(2);
			}
			awaitTransactions(1);
			await().during(Duration.ofSeconds(1)).until(() -> transactions() == 1);
		}
		awaitTransactions(0);
	}

	@Test
	void aClientThatWaitsIsAnsweredHoweverOftenItIsLookedAfter() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			for (int i = 0; i < 3; i++) {
				client.send(RawClient.post("{ pause(milliseconds: 700) }"));
				assertThat(client.answer().json().at("/data/pause").asInt()).isEqualTo(700);
			}
		}
	}

	@Test
	void requestsSentAheadAreAnsweredInTheirOrder() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client
				.send(RawClient.post("{ pause(milliseconds: 600) }") + RawClient.post("{ pause(milliseconds: 500) }"));
			// While the first one is being worked on, and in two parts
			String third = RawClient.post("{ pause(milliseconds: 1) }");
			client.send(third.substring(0, 40)).send(third.substring(40));
			for (int expected : new int[] { 600, 500, 1 }) {
				assertThat(client.answer().json().at("/data/pause").asInt()).isEqualTo(expected);
			}
		}
	}

	@Test
	void theEngineStopsWhenTheClientHasLeft() throws IOException {
		for (int i = 0; i < 5; i++) {
			try (RawClient client = new RawClient(this.port)) {
				client.send(RawClient.post("{ spins { spin } }"));
				await().atMost(Duration.ofSeconds(2)).until(() -> this.watch.watched() == 1);
			}
			await().atMost(Duration.ofSeconds(2)).until(() -> this.watch.watched() == 0);
		}
	}

	@Test
	void aClientThatSaysNothingMoreIsDisconnected() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
			assertThat(client.answer().status()).isEqualTo(415);
			assertThatThrownBy(client::answer).isInstanceOf(IOException.class);
		}
	}

	// Two seconds suffice on a machine that has nothing else to do
	private void awaitTransactions(int count) {
		await().atMost(Duration.ofSeconds(6)).pollInterval(Duration.ofMillis(50)).until(() -> transactions() == count);
	}

	private int transactions() {
		return this.driver
			.executableQuery("SHOW TRANSACTIONS YIELD metaData, status WHERE metaData['redthread.work'] IS NOT NULL "
					+ "RETURN count(*) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asInt();
	}

}
