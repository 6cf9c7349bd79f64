package se.redthread.web.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.OwnThings;
import se.redthread.model.ThingId;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writers beside readers: whatever was answered as written before a question is asked is
 * in its answer, kept or not, and the two halves of one commit are never seen apart.
 */
class RandomKeptAnswersIT {

	private static final int THINGS = 3;

	private static final int WRITES = 60;

	private static final String ONE = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Vision { title description } } }";

	@TempDir
	private static Path folder;

	private static Keeping service;

	private final AtomicIntegerArray written = new AtomicIntegerArray(THINGS);

	private final AtomicBoolean done = new AtomicBoolean();

	@BeforeAll
	static void start() {
		service = new Keeping(folder.resolve("data"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void nobodyIsShownLessThanWasWritten(long seed) throws Exception {
		double hits = service.counted("hit");
		try (OwnThings own = service.own()) {
			for (int thing = 0; thing < THINGS; thing++) {
				importOne(own, thing, 0);
			}
			ExecutorService threads = Executors.newCachedThreadPool();
			List<Future<?>> writers = new ArrayList<>();
			for (int thing = 0; thing < THINGS; thing++) {
				writers.add(threads.submit(writer(own, thing, new Random(seed * 100 + thing))));
			}
			List<Future<?>> readers = new ArrayList<>();
			for (int reader = 0; reader < 4; reader++) {
				readers.add(threads.submit(reader(new Random(seed * 1000 + reader))));
			}
			try {
				join(writers);
			}
			finally {
				this.done.set(true);
			}
			join(readers);
			threads.shutdown();
		}
		assertThat(service.counted("hit")).isGreaterThan(hits);
	}

	private static void join(List<Future<?>> all) throws InterruptedException, ExecutionException {
		for (Future<?> one : all) {
			one.get();
		}
	}

	/** Each thing has one writer; its title and its description tell the same number. */
	private Callable<Void> writer(OwnThings own, int thing, Random random) {
		return () -> {
			for (int number = 1; number <= WRITES; number++) {
				if (random.nextInt(4) == 0) {
					importOne(own, thing, number);
				}
				else {
					service.driver()
						.executableQuery("MATCH (n:Thing {id: $id}) SET n.title = $text SET n.description = $text")
						.withParameters(Map.of("id", "own-" + thing, "text", "Own " + number))
						.execute();
				}
				this.written.set(thing, number);
				Thread.sleep(random.nextInt(30));
			}
			return null;
		};
	}

	private static void importOne(OwnThings own, int thing, int number) {
		own.add("{'type': 'Vision', 'id': 'own-%d', 'title': 'Own %d', 'description': 'Own %d'}".formatted(thing,
				number, number));
	}

	private Callable<Void> reader(Random random) {
		return () -> {
			while (!this.done.get()) {
				int thing = random.nextInt(THINGS);
				int least = this.written.get(thing);
				JsonNode vision = service.ask(ONE, "ids", List.of(new ThingId("Vision", "own-" + thing).toString()))
					.at("/nodes/0");
				assertThat(vision.get("description")).isEqualTo(vision.get("title"));
				assertThat(Integer.parseInt(vision.get("title").asString().substring(4))).isGreaterThanOrEqualTo(least);
			}
			return null;
		};
	}

}
