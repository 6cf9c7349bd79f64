package se.redthread.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import se.redthread.SampleFile;
import se.redthread.TestDatabase;
import se.redthread.TestInstance;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;
import se.redthread.start.RunningRedthread;
import se.redthread.web.RawClient;

import org.springframework.boot.logging.LoggingSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Instances that start at the same moment on a database that holds nothing. */
@Timeout(600)
class StartTogetherIT {

	private static final int INSTANCES = 8;

	private static final String HOLD = "MERGE (lock:PreparationLock {id: 'preparation'}) SET lock.locked = true";

	@TempDir
	private static Path folder;

	private static Neo4jServer server;

	private static Driver driver;

	@BeforeAll
	static void start() {
		// Boot's set-up of logging isn't made for several starts at once in one process
		System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
		String version = System.getProperty("redthread.test.neo4j.version", ServerVersion.EMBEDDED.name());
		server = Neo4jServer.start(new ServerVersion(version), folder);
		driver = server.driver();
	}

	@AfterAll
	static void end() {
		System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
		driver.close();
		server.close();
	}

	@BeforeEach
	void forgetEverything() {
		run("MATCH (n) DETACH DELETE n");
		for (Record row : rows("SHOW CONSTRAINTS YIELD name")) {
			run("DROP CONSTRAINT " + row.get("name").asString());
		}
		for (Record row : rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
			run("DROP INDEX " + row.get("name").asString());
		}
	}

	@RepeatedTest(2)
	void theyPrepareItOnceAndAllServe() throws Exception {
		List<TestInstance> instances = together(INSTANCES);
		try {
			isPreparedOnce();
			for (TestInstance instance : instances) {
				serves(instance.port());
			}
		}
		finally {
			instances.forEach(TestInstance::close);
		}
	}

	@Test
	void oneThatIsKilledInTheMiddleHoldsUpNobody() throws Exception {
		try (RunningRedthread first = RunningRedthread.start("--spring.neo4j.uri=" + server.uri(),
				"--spring.neo4j.authentication.username=" + server.user(),
				"--spring.neo4j.authentication.password=" + server.password())) {
			// It has the lock when its scripts begin to be recorded
			Awaitility.await()
				.atMost(3, TimeUnit.MINUTES)
				.pollInterval(5, TimeUnit.MILLISECONDS)
				.until(() -> !rows("MATCH (n:SchemaScript) RETURN n").isEmpty());
			ExecutorService starting = Executors.newSingleThreadExecutor();
			Future<List<TestInstance>> others = starting.submit(() -> together(3));
			starting.shutdown();
			first.kill();
			others.get().forEach((instance) -> {
				try (instance) {
					serves(instance.port());
				}
			});
			isPreparedOnce();
		}
	}

	@Test
	void oneThatWaitsTooLongSaysSo() {
		TestInstance.start(database(), "redthread.sample=none").close();
		try (var session = driver.session(); Transaction other = session.beginTransaction()) {
			other.run(HOLD).consume();
			assertThatThrownBy(() -> TestInstance.start(database(), "redthread.preparation-wait=2s"))
				.hasStackTraceContaining("Another instance has been preparing this database for 2 s; start again");
		}
		TestInstance.start(database(), "redthread.preparation-wait=2s").close();
	}

	@Test
	void aStartOnAPreparedDatabaseWaitsForNobody() {
		TestInstance.start(database()).close();
		try (var session = driver.session(); Transaction other = session.beginTransaction()) {
			other.run(HOLD).consume();
			TestInstance.start(database(), "redthread.preparation-wait=1s").close();
		}
	}

	private static List<TestInstance> together(int count) throws Exception {
		ExecutorService starting = Executors.newFixedThreadPool(count);
		List<Callable<TestInstance>> starts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			starts.add(() -> TestInstance.start(database()));
		}
		List<TestInstance> started = new ArrayList<>();
		for (Future<TestInstance> instance : starting.invokeAll(starts)) {
			started.add(instance.get());
		}
		starting.shutdown();
		return started;
	}

	private static void isPreparedOnce() {
		assertThat(rows("MATCH (n:SchemaScript) RETURN n.version AS v ORDER BY v"))
			.extracting((row) -> row.get("v").asString())
			.doesNotHaveDuplicates()
			.hasSizeGreaterThanOrEqualTo(3);
		assertThat(rows("MATCH (n:Thing) RETURN n")).hasSize(SampleFile.things().size());
		assertThat(rows("MATCH (n:Claim) RETURN n")).hasSize(SampleFile.links().size());
		assertThat(rows("MATCH (n:Version|ImportMark|PreparationLock) RETURN n")).isEmpty();
	}

	private static void serves(int port) {
		try (RawClient client = new RawClient(port)) {
			assertThat(client.send(RawClient.post("{ assignments { totalCount } }"))
				.answer()
				.json()
				.at("/data/assignments/totalCount")
				.asInt()).isPositive();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** By the scheme for clusters, which one server understands too. */
	private static TestDatabase database() {
		return new TestDatabase(server.routedUri(), server.user(), server.password());
	}

	private static void run(String statement) {
		driver.executableQuery(statement).execute();
	}

	private static List<Record> rows(String statement) {
		return driver.executableQuery(statement).withParameters(Map.of()).execute().records();
	}

}
