package se.redthread.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;
import se.redthread.revision.Change;
import se.redthread.revision.Change.Touched;
import se.redthread.revision.Change.TouchedLink;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The number of the embedded graph's state, and what listeners are told of commits. */
class EngineRevisionIT {

	@TempDir
	private Path folder;

	private EmbeddedNeo4j neo4j;

	private Driver driver;

	@BeforeEach
	void start() {
		this.neo4j = TestEngine.start(this.folder, 0);
		this.driver = GraphDatabase.driver(this.neo4j.uri(), AuthTokens.basic(Engine.USER, this.neo4j.password()));
	}

	@AfterEach
	void stop() {
		this.driver.close();
		this.neo4j.close();
	}

	@Test
	void movesWithEveryCommitAndWithNothingElse() {
		run("CREATE (:A {id: 'a'})");
		assertThat(movesBy("MATCH (m) RETURN m")).isFalse();
		assertThat(movesBy("MATCH (n:A) SET n.x = 1")).isTrue();
		assertThat(movesBy("CREATE INDEX a_id FOR (n:A) ON (n.id)")).isTrue();
		assertThat(movesBy("MATCH (n:A) DETACH DELETE n")).isTrue();
		try (Session session = this.driver.session()) {
			long before = settled();
			session.beginTransaction().run("CREATE (:A)").consume();
			assertThat(settled()).isEqualTo(before);
		}
	}

	@Test
	void movesWhenTheDatabaseStartsAgain() {
		run("CREATE (:A)");
		long before = settled();
		this.neo4j.startAgain();
		assertThat(settled()).isGreaterThan(before);
		assertThat(movesBy("CREATE (:A)")).isTrue();
	}

	@Test
	void isNotKnownAfterTheEnd() {
		EngineRevision revision = this.neo4j.revision();
		this.neo4j.close();
		assertThat(revision.settled()).isNull();
	}

	/**
	 * Two readings around which the number stayed the same show the same graph, and what
	 * was answered as written is in what is read after.
	 */
	@Test
	void onceCommittedIsSeenAndOneNumberIsOneState() throws Exception {
		this.neo4j.revision().tell((change) -> {
		});
		run("CREATE (:Counter {id: 'one', n: 0}), (:Counter {id: 'two', n: 0})");
		Map<Long, Long> states = new ConcurrentHashMap<>();
		AtomicLong acknowledged = new AtomicLong();
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService threads = Executors.newCachedThreadPool();
		List<Future<?>> all = new ArrayList<>();
		for (int writer = 0; writer < 3; writer++) {
			Random random = new Random(writer);
			all.add(threads.submit(() -> write(random, acknowledged)));
		}
		List<Future<?>> readers = new ArrayList<>();
		for (int reader = 0; reader < 2; reader++) {
			readers.add(threads.submit(() -> read(states, acknowledged, done)));
		}
		for (Future<?> writer : all) {
			writer.get();
		}
		done.set(true);
		for (Future<?> reader : readers) {
			reader.get();
		}
		threads.shutdown();
		assertThat(states).isNotEmpty();
		assertThat(this.neo4j.revision().settled()).isNotNull();
	}

	private void write(Random random, AtomicLong acknowledged) {
		for (int i = 0; i < 150; i++) {
			boolean failing = random.nextInt(5) == 0;
			try {
				run("MATCH (n:Counter {id: 'one'}) SET n.n = n.n + 1 WITH n MATCH (m:Counter {id: 'two'}) SET m.n = n.n"
						+ (failing ? " WITH m AS n CREATE (:Other) RETURN 1 / (n.n - n.n) AS n" : ""));
				acknowledged.incrementAndGet();
			}
			catch (Neo4jException ex) {
				assertThat(failing).isTrue();
			}
			pause(random);
		}
	}

	private static void pause(Random random) {
		try {
			Thread.sleep(random.nextInt(4));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void read(Map<Long, Long> states, AtomicLong acknowledged, AtomicBoolean done) {
		while (!done.get()) {
			long least = acknowledged.get();
			Long before = this.neo4j.revision().settled();
			long n = run("MATCH (n:Counter {id: 'one'}), (m:Counter {id: 'two'}) RETURN n.n + m.n AS n");
			if (before != null && before.equals(this.neo4j.revision().settled())) {
				assertThat(n).isGreaterThanOrEqualTo(2 * least);
				Long other = states.putIfAbsent(before, n);
				assertThat(other).isIn(null, n);
			}
		}
	}

	@Test
	void tellsWhatACommitTouches() {
		List<Change> told = new CopyOnWriteArrayList<>();
		run("CREATE (:Thing:Old {id: 'a'}), (:Thing {id: 'b'}), (:Clock)");
		assertThat(this.neo4j.revision().tell(told::add)).isTrue();
		run("MATCH (a {id: 'a'}), (b {id: 'b'}) CREATE (a)-[:SERVES]->(b)");
		run("MATCH (a {id: 'a'}) SET a.title = 'x'");
		run("MATCH (:Thing)-[link:SERVES]->() SET link.status = 'STATED'");
		run("MATCH (a {id: 'a'}) REMOVE a:Old");
		run("MATCH (a {id: 'a'}) SET a.id = 'c'");
		run("MATCH (n:Clock) SET n.last = 1");
		run("MATCH (n:Thing) DETACH DELETE n");
		TouchedLink link = new TouchedLink("SERVES", "a", "b");
		assertThat(told).containsExactly(new Change(false, Set.of(), Set.of(link)), thing("a", "Thing", "Old"),
				new Change(false, Set.of(), Set.of(link)), Change.EVERYTHING, Change.EVERYTHING,
				new Change(false, Set.of(new Touched(null, Set.of("Clock"))), Set.of()),
				new Change(false, Set.of(touched("b", "Thing"), touched("c", "Thing")),
						Set.of(new TouchedLink("SERVES", "c", "b"))));
	}

	@Test
	void isUnsettledFromBeforeAListenerIsToldUntilTheCommitHasEnded() {
		List<Object> numbers = new CopyOnWriteArrayList<>();
		this.neo4j.revision().tell((change) -> numbers.add(String.valueOf(this.neo4j.revision().settled())));
		run("CREATE (:A)");
		assertThat(numbers).containsExactly("null");
		assertThat(settled()).isPositive();
	}

	@Test
	void takesMuchForEverything() {
		List<Change> told = new CopyOnWriteArrayList<>();
		this.neo4j.revision().tell(told::add);
		run("UNWIND range(1, 20001) AS n CREATE (:A {id: toString(n)})");
		run("CREATE (:A)");
		this.neo4j.startAgain();
		assertThat(told).extracting(Change::everything).containsExactly(true, false, true);
	}

	@Test
	void aListenerThatFailsStopsTheCommitRatherThanKeepSomethingStale() {
		AtomicBoolean failing = new AtomicBoolean(true);
		this.neo4j.revision().tell((change) -> {
			if (failing.get()) {
				throw new IllegalStateException("on purpose");
			}
		});
		long before = settled();
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run("CREATE (:A)"));
		assertThat(settled()).isGreaterThanOrEqualTo(before);
		failing.set(false);
		assertThat(movesBy("CREATE (:A)")).isTrue();
	}

	@Test
	void whatOthersListenToAndFailInLeavesNothingUnderWay() {
		AtomicBoolean early = new AtomicBoolean();
		DatabaseManagementService service = (DatabaseManagementService) ReflectionTestUtils.getField(this.neo4j,
				"service");
		service.registerTransactionEventListener("neo4j", new TransactionEventListenerAdapter<>() {

			@Override
			public Object beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
				if (early.get()) {
					throw new IllegalStateException("on purpose");
				}
				return "";
			}

			@Override
			public void afterCommit(TransactionData data, Object state, GraphDatabaseService database) {
				throw new IllegalStateException("on purpose");
			}

			@Override
			public void afterRollback(TransactionData data, Object state, GraphDatabaseService database) {
				throw new IllegalStateException("on purpose");
			}

		});
		this.neo4j.revision().tell((change) -> {
		});
		long before = settled();
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run("CREATE (:A)"));
		assertThat(settled()).isGreaterThan(before);
		early.set(true);
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run("CREATE (:A)"));
		assertThat(settled()).isGreaterThan(before);
	}

	private static Change thing(String id, String... labels) {
		return new Change(false, Set.of(touched(id, labels)), Set.of());
	}

	private static Touched touched(String id, String... labels) {
		return new Touched(id, Set.of(labels));
	}

	private boolean movesBy(String statement) {
		long before = settled();
		run(statement);
		return settled() != before;
	}

	private long settled() {
		Long number = this.neo4j.revision().settled();
		assertThat(number).isNotNull();
		return number;
	}

	private long run(String statement) {
		var records = this.driver.executableQuery(statement).execute().records();
		return (records.isEmpty() || !records.get(0).containsKey("n")) ? 0 : records.get(0).get("n").asLong(0);
	}

}
