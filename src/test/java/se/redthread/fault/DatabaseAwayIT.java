package se.redthread.fault;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.SecurityException;
import se.redthread.SampleFile;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;
import se.redthread.web.RawClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The database goes away in every way that it can, and comes back. */
@Timeout(300)
class DatabaseAwayIT {

	private static final String QUESTION = SampleFile
		.withIds("{ trace(from: \"#fa-2022-gron-omstallning\") { things { thing { id title } } } }");

	/** What a request may take, the time until a silent database is cut off included. */
	private static final Duration BOUND = Duration.ofSeconds(30);

	private static final String OTHER_PASSWORD = "another-for-tests";

	private static final int CLIENTS = 32;

	private static final List<String> SURVIVED = new ArrayList<>();

	private static int faults;

	@TempDir
	private static Path folder;

	private static Neo4jServer server;

	private static Proxy proxy;

	private static Service service;

	private static String answer;

	@BeforeAll
	static void start() {
		server = Neo4jServer.start(ServerVersion.EMBEDDED, folder);
		proxy = new Proxy(server.port());
		service = Service.start(URI.create("bolt://127.0.0.1:" + proxy.port()), server.user(), server.password());
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> ask(CLIENTS, false).stream().allMatch((one) -> one.body().contains("Grön omställning")));
		answer = service.ask(QUESTION).body();
	}

	@AfterAll
	static void stop() {
		System.out.println(faults + " faults, " + SURVIVED.size() + " survived: " + String.join(", ", SURVIVED));
		service.close();
		proxy.close();
		server.close();
	}

	@AfterEach
	void heal() {
		proxy.heal();
	}

	@Test
	void killed() {
		survives("killed with -9 and started again", server::kill, server::startAgain);
	}

	@Test
	void refused() {
		survives("connections refused", proxy::refuse, proxy::heal);
	}

	@Test
	void silent() {
		survives("the network silent", proxy::silence, proxy::heal);
	}

	@Test
	void frozen() {
		survives("the process frozen", server::freeze, server::thaw);
	}

	@Test
	void anotherPassword() {
		survives("the password changed", () -> password(OTHER_PASSWORD), () -> password(server.password()));
	}

	@Test
	void cutBetweenStatements() {
		faults++;
		for (int i = 0; i < 5; i++) {
			proxy.cut();
			Awaitility.await().atMost(BOUND).until(() -> service.ask(QUESTION).body().equals(answer));
		}
		isAsBefore("connections cut between statements");
	}

	@Test
	void cutWithinAnswers() {
		faults++;
		for (int bytes : new int[] { 1, 100, 1000, 5000, 20_000 }) {
			proxy.cutAfter(bytes);
			for (RawClient.Answer cut : ask(4, false)) {
				assertThat(cut.status()).isIn(200, 503);
				assertThat(cut.body()).satisfiesAnyOf((body) -> assertThat(body).isEqualTo(answer),
						(body) -> assertThat(cut.error()).startsWith("UNAVAILABLE"));
			}
			proxy.heal();
			service.awaitReadiness(true);
		}
		isAsBefore("connections cut in the middle of answers");
	}

	@Test
	void slow() {
		faults++;
		proxy.slow(100);
		assertThat(service.ask(QUESTION).body()).isEqualTo(answer);
		proxy.heal();
		isAsBefore("the network slow");
	}

	/** Away from begin to end: told quickly, nothing piles up, and it heals by itself. */
	private static void survives(String fault, Runnable begin, Runnable end) {
		faults++;
		long threads = Service.threads();
		begin.run();
		try {
			ask(CLIENTS, false).forEach(DatabaseAwayIT::isUnavailable);
			service.awaitReadiness(false);
			// Each would wait for seconds if it had to find out by itself
			long start = System.nanoTime();
			for (int i = 0; i < 50; i++) {
				isUnavailable(service.ask(QUESTION));
			}
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
			assertThat(Service.threads()).isLessThan(threads + CLIENTS);
			assertThat(proxy.connections()).isLessThanOrEqualTo(100);
		}
		finally {
			end.run();
		}
		isAsBefore(fault);
	}

	private static void isUnavailable(RawClient.Answer refusal) {
		assertThat(refusal.error()).startsWith("UNAVAILABLE UNAVAILABLE: The database ");
		assertThat(refusal.status()).isEqualTo(503);
	}

	private static void isAsBefore(String fault) {
		service.awaitReadiness(true);
		Awaitility.await().atMost(BOUND).until(() -> service.ask(QUESTION).body().equals(answer));
		ask(CLIENTS, true);
		assertThat(service.verification().run().findings()).isEmpty();
		SURVIVED.add(fault);
	}

	/** Asks at once by as many clients; each has its answer within the bound. */
	private static List<RawClient.Answer> ask(int clients, boolean honest) {
		ExecutorService pool = Executors.newFixedThreadPool(clients);
		try {
			List<Callable<RawClient.Answer>> questions = new ArrayList<>();
			for (int i = 0; i < clients; i++) {
				questions.add(() -> service.ask(QUESTION));
			}
			List<RawClient.Answer> answers = new ArrayList<>();
			for (Future<RawClient.Answer> one : pool.invokeAll(questions, BOUND.toSeconds(), TimeUnit.SECONDS)) {
				answers.add(one.get());
			}
			if (honest) {
				assertThat(answers).allMatch((one) -> one.body().equals(answer));
			}
			return answers;
		}
		catch (Exception ex) {
			throw new IllegalStateException("Not every client had an answer within " + BOUND, ex);
		}
		finally {
			pool.shutdownNow();
		}
	}

	/** After wrong ones the database lets nobody in for some seconds. */
	private static void password(String password) {
		Awaitility.await().atMost(BOUND).ignoreExceptionsInstanceOf(SecurityException.class).until(() -> {
			String now = password.equals(OTHER_PASSWORD) ? server.password() : OTHER_PASSWORD;
			try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), now))) {
				driver.executableQuery("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED")
					.withParameters(Map.of("password", password))
					.withConfig(QueryConfig.builder().withDatabase("system").build())
					.execute();
			}
			return true;
		});
		proxy.cut();
	}

}
