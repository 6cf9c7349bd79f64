package se.redthread.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.change.edit.EditRequest;
import se.redthread.change.edit.Editing;
import se.redthread.change.edit.Outcome;
import se.redthread.exchange.integrity.Verification;
import se.redthread.intake.fault.FaultCode;
import se.redthread.model.ThingType;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Fifty editors at once, on the same things. */
@GraphTest
class ManyEditorsIT {

	private static final int EDITORS = 50;

	private static final int EACH = 4;

	private static final Map<String, Object> WHY = Map.of("reason", "A test.");

	@Autowired
	private Editing editing;

	@Autowired
	private Verification verification;

	@Autowired
	private Driver driver;

	@BeforeEach
	void clear() {
		TestDatabase.clear(this.driver);
	}

	@Test
	void noneLosesWhatAnotherHasWritten() throws Exception {
		create("own-counter", "0");
		String id = Ids.of(ThingType.ACTIVITY, "own-counter");
		List<Integer> conflicts = all((editor) -> {
			int conflicted = 0;
			for (int done = 0; done < EACH;) {
				Counter now = counter();
				Outcome outcome = run("change",
						Map.of("id", id, "to", Map.of("activity", Map.of("title", String.valueOf(now.value + 1))),
								"expectedVersion", now.version));
				if (outcome.errors().isEmpty()) {
					done++;
				}
				else {
					assertThat(outcome.errors()).allMatch((error) -> error.code() == FaultCode.CONFLICT);
					conflicted++;
				}
			}
			return conflicted;
		});
		assertThat(counter().value).isEqualTo(EDITORS * EACH);
		assertThat(counter().version).isEqualTo(EDITORS * EACH + 1);
		assertThat(this.driver.executableQuery("""
				MATCH (change:ChangeSet) WITH change ORDER BY change.number
				WITH collect(change.at) AS at, collect(change.number) AS numbers
				RETURN size(numbers) AS sets, all(i IN range(1, size(at) - 1) WHERE at[i - 1] < at[i]) AS grows""")
			.execute()
			.records()).singleElement().satisfies((row) -> {
				assertThat(row.get("sets").asInt()).isEqualTo(EDITORS * EACH + 1);
				assertThat(row.get("grows").asBoolean()).isTrue();
			});
		assertThat(this.verification.run().findings()).isEmpty();
		System.out.println(EDITORS * EACH + " changes of one thing by " + EDITORS + " editors, none lost, after "
				+ conflicts.stream().mapToInt(Integer::intValue).sum() + " conflicts");
	}

	@Test
	void twoNeverCloseACircleBetweenThem() throws Exception {
		for (int i = 0; i < EDITORS; i++) {
			create("own-" + i, "Nummer " + i);
		}
		List<Integer> done = all((editor) -> run("link",
				Map.of("kind", "PART_OF", "from", Map.of("id", Ids.of(ThingType.ACTIVITY, "own-" + editor)), "to",
						Map.of("id", Ids.of(ThingType.ACTIVITY, "own-" + (editor + 1) % EDITORS)), "basis",
						Map.of("suggested", Map.of("reason", "A test.", "confidence", 0.5))))
			.errors()
			.stream()
			.map((error) -> error.code())
			.toList()
			.equals(List.of(FaultCode.CYCLE)) ? 0 : 1);
		assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(EDITORS - 1);
		assertThat(this.verification.run().findings()).isEmpty();
	}

	private void create(String key, String title) {
		assertThat(run("create", Map.of("ownId", key, "thing", Map.of("activity", Map.of("title", title)))).errors())
			.isEmpty();
	}

	private Outcome run(String kind, Map<String, Object> input) {
		return this.editing.run(new EditRequest(kind, WHY, input));
	}

	private Counter counter() {
		return this.driver
			.executableQuery("MATCH (n:Thing {id: 'own-counter'}) RETURN n.title AS value, n.version AS version")
			.execute()
			.records()
			.stream()
			.map((row) -> new Counter(Integer.parseInt(row.get("value").asString()), row.get("version").asInt()))
			.findFirst()
			.orElseThrow();
	}

	private static List<Integer> all(Editor editor) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(EDITORS);
		try {
			List<Future<Integer>> futures = new ArrayList<>();
			for (int i = 0; i < EDITORS; i++) {
				int number = i;
				futures.add(threads.submit(() -> editor.edit(number)));
			}
			List<Integer> results = new ArrayList<>();
			for (Future<Integer> future : futures) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private interface Editor {

		int edit(int number) throws Exception;

	}

	private record Counter(int value, int version) {
	}

}
