package se.redthread.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import se.redthread.start.RunningRedthread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applications that are edited by several clients, one after another, each killed at a
 * random moment; the next tells what it finds. Each edit makes two things and a link.
 */
final class KilledEdits {

	private static final int CLIENTS = 4;

	private static final String READY = "Redthread is ready: ";

	private static final String MUTATION = """
			mutation($changeSet: ChangeSetInput!, $input: [EditInput!]!) { applyChanges(changeSet: $changeSet, input: $input) {
			changeSet { number } things { title } links { kind } userErrors { code message } } }""";

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	private final AtomicInteger edits = new AtomicInteger();

	private final Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();

	private final Queue<Integer> unanswered = new ConcurrentLinkedQueue<>();

	private final Random random;

	private final long seed;

	private final String[] settings;

	private int foundDone;

	private int foundUnanswered;

	KilledEdits(long seed, String... settings) {
		this.seed = seed;
		this.random = new Random(seed);
		List<String> all = new ArrayList<>(List.of("--redthread.sample=none", "--redthread.limits.budget=0"));
		all.addAll(List.of(settings));
		this.settings = all.toArray(String[]::new);
	}

	void kill(int times) throws IOException, InterruptedException {
		for (int i = 0; i < times; i++) {
			try (RunningRedthread application = RunningRedthread.start(this.settings)) {
				URI address = address(application);
				check(address);
				edit(address, application);
			}
		}
		try (RunningRedthread application = RunningRedthread.start(this.settings)) {
			check(address(application));
		}
		assertThat(this.acknowledged).hasSizeGreaterThan(times);
		System.out.println(times + " faults, " + times + " survived: edits killed with -9 (seed " + this.seed + "); "
				+ this.acknowledged.size() + " acknowledged, all there; " + this.foundUnanswered
				+ " unanswered, of which " + this.foundDone + " had been carried out and the others not at all");
	}

	private static URI address(RunningRedthread application) {
		String line = application.line();
		while (!line.contains(READY)) {
			assertThat(line).isNotEqualTo("null");
			line = application.line();
		}
		String origin = line.substring(line.indexOf(READY) + READY.length()).split("/ ", 2)[0];
		return URI.create(origin + "/graphql");
	}

	/** Edits from several sides, and kills the application in the midst of it. */
	private void edit(URI address, RunningRedthread application) throws InterruptedException {
		AtomicBoolean going = new AtomicBoolean(true);
		List<Thread> clients = new ArrayList<>();
		for (int i = 0; i < CLIENTS; i++) {
			Thread client = new Thread(() -> editOneAfterAnother(address, going));
			client.start();
			clients.add(client);
		}
		Thread.sleep(800 + this.random.nextInt(1500));
		application.kill();
		going.set(false);
		for (Thread client : clients) {
			client.join();
		}
	}

	private void editOneAfterAnother(URI address, AtomicBoolean going) {
		while (going.get()) {
			int number = this.edits.incrementAndGet();
			try {
				JsonNode payload = send(address, MUTATION, variables(number)).at("/data/applyChanges");
				assertThat(payload.path("userErrors")).isEmpty();
				this.acknowledged.add(number);
			}
			catch (IOException | InterruptedException ex) {
				this.unanswered.add(number);
			}
		}
	}

	private static Map<String, Object> variables(int number) {
		String name = "edit-" + number;
		return Map.of("changeSet", Map.of("reason", "A test.", "idempotencyKey", name), "input",
				List.of(create(name + "-a", "a"), create(name + "-b", "b"),
						Map.of("link",
								Map.of("kind", "PART_OF", "from", Map.of("created", "b"), "to", Map.of("created", "a"),
										"basis",
										Map.of("suggested", Map.of("reason", "A test.", "confidence", 0.5))))));
	}

	private static Map<String, Object> create(String key, String name) {
		return Map.of("create", Map.of("ownId", key, "name", name, "thing", Map.of("activity", Map.of("title", key))));
	}

	/**
	 * Every acknowledged edit is there; every other one is whole or not at all. Whether
	 * it is, is seen before it is asked for again.
	 */
	private void check(URI address) throws IOException, InterruptedException {
		List<String> titles = titles(address);
		for (int number : this.acknowledged) {
			assertThat(titles).contains("edit-" + number + "-a", "edit-" + number + "-b");
		}
		for (int number : this.unanswered) {
			boolean done = titles.contains("edit-" + number + "-a");
			assertThat(titles.contains("edit-" + number + "-b")).isEqualTo(done);
			this.foundDone += done ? 1 : 0;
			this.foundUnanswered++;
		}
		List<Integer> again = List.copyOf(this.unanswered);
		this.unanswered.clear();
		int sets = total(address, "changeSets");
		assertThat(total(address, "activities")).isEqualTo(2 * sets);
		for (int number : again) {
			JsonNode payload = send(address, MUTATION, variables(number)).at("/data/applyChanges");
			assertThat(payload.path("things")).hasSize(2);
			assertThat(payload.path("links")).hasSize(1);
			this.acknowledged.add(number);
		}
		assertThat(total(address, "changeSets")).isEqualTo(this.acknowledged.size());
	}

	private int total(URI address, String list) throws IOException, InterruptedException {
		return send(address, "{ " + list + "(first: 1) { totalCount } }", Map.of()).at("/data/" + list + "/totalCount")
			.asInt();
	}

	private List<String> titles(URI address) throws IOException, InterruptedException {
		List<String> titles = new ArrayList<>();
		String after = null;
		do {
			JsonNode page = send(address,
					"query($after: String) { activities(first: 100, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }",
					(after != null) ? Map.of("after", after) : Map.of())
				.at("/data/activities");
			page.path("nodes").forEach((node) -> titles.add(node.path("title").asString()));
			after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
		}
		while (after != null);
		return titles;
	}

	private JsonNode send(URI address, String document, Map<String, Object> variables)
			throws IOException, InterruptedException {
		String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(Duration.ofSeconds(60))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		JsonNode answer = JSON.readTree(this.http.send(request, HttpResponse.BodyHandlers.ofString()).body());
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer;
	}

}
