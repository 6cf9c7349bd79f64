package se.redthread.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.change.edit.EditRequest;
import se.redthread.change.edit.Editing;
import se.redthread.graph.CypherFile;
import se.redthread.model.ThingType;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a moment ago stays told, while others write. */
@GraphTest
class LastMomentsIT {

	private static final int WRITERS = 2;

	private static final int INSTANTS = 80;

	private static final Map<String, Object> WHY = Map.of("reason", "A test.");

	private static final String TITLE = "query($id: ID!, $at: DateTime) { activity(id: $id, knownAt: $at) { title } }";

	private static final String LOCK = CypherFile.named("graph/lockClock").text();

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Editing editing;

	@Autowired
	private Driver driver;

	private final String id = Ids.of(ThingType.ACTIVITY, "own-last-moments");

	@BeforeEach
	void create() {
		TestDatabase.clear(this.driver);
		run("create", Map.of("ownId", "own-last-moments", "thing", Map.of("activity", Map.of("title", "0"))));
	}

	@Test
	void whatWasToldOfAMomentAgoIsToldOfItForEver() throws Exception {
		AtomicBoolean going = new AtomicBoolean(true);
		Map<Instant, String> told = new LinkedHashMap<>();
		ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
		List<Future<Integer>> written = new ArrayList<>();
		for (int i = 0; i < WRITERS; i++) {
			String name = "writer " + i + ", ";
			written.add(writers.submit(() -> renameWhile(going, name)));
		}
		for (int i = 0; i < INSTANTS; i++) {
			Instant now = Instant.now();
			told.put(now, titleAt(now));
		}
		going.set(false);
		writers.shutdown();
		assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
		int changes = 0;
		for (Future<Integer> each : written) {
			changes += each.get();
		}
		System.out.println(told.size() + " instants asked beside " + changes + " changes");
		assertThat(told.values().stream().distinct().count()).isGreaterThan(5);
		told.forEach((instant, title) -> assertThat(titleAt(instant)).as("of " + instant).isEqualTo(title));
	}

	@Test
	void whoWritesForLongIsNamedAndWhatIsSettledIsTold() {
		Instant before = Instant.now();
		assertThat(titleAt(before)).isEqualTo("0");
		try (Session session = this.driver.session(); Transaction tx = session.beginTransaction()) {
			tx.run(LOCK).consume();
			assertThat(titleAt(before)).isEqualTo("0");
			Instant now = Instant.now();
			this.graphQl.document(TITLE)
				.variable("id", this.id)
				.variable("at", now.toString())
				.execute()
				.errors()
				.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
					assertThat(error.getMessage()).startsWith("knownAt: what was known at " + now)
						.endsWith(" isn't settled yet: somebody is writing, and what is written becomes known as of"
								+ " the instant at which writing began. Ask again when that has ended, or give an"
								+ " earlier instant.");
					assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE");
				}));
		}
		assertThat(titleAt(Instant.now())).isEqualTo("0");
	}

	@Test
	void anImportInBatchesIsNamedAndWhatWasBeforeItIsTold() {
		Instant before = Instant.now();
		this.driver.executableQuery("""
				MATCH (clock:Clock {id: 'clock'}) SET clock.last = datetime.realtime('Z')
				CREATE (:ImportMark {id: 'import', startedAt: datetime.realtime('Z')})""").execute();
		try {
			assertThat(titleAt(before)).isEqualTo("0");
			this.graphQl.document(TITLE)
				.variable("id", this.id)
				.variable("at", Instant.now().toString())
				.execute()
				.errors()
				.satisfy((errors) -> assertThat(errors).singleElement()
					.satisfies((error) -> assertThat(error.getMessage())
						.contains(" isn't settled yet: an import has been under way since ")));
		}
		finally {
			this.driver.executableQuery("MATCH (mark:ImportMark) DELETE mark").execute();
		}
	}

	private int renameWhile(AtomicBoolean going, String name) {
		int number = 0;
		while (going.get()) {
			number++;
			run("change", Map.of("id", this.id, "to", Map.of("activity", Map.of("title", name + number))));
		}
		return number;
	}

	private void run(String kind, Map<String, Object> input) {
		assertThat(this.editing.run(new EditRequest(kind, WHY, input)).errors()).isEmpty();
	}

	private String titleAt(Instant at) {
		return this.graphQl.document(TITLE)
			.variable("id", this.id)
			.variable("at", at.toString())
			.execute()
			.path("activity.title")
			.entity(String.class)
			.get();
	}

}
