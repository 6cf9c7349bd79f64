package se.redthread.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.redthread.ExampleFiles;
import se.redthread.start.RunningRedthread;
import se.redthread.web.RawClient;
import se.redthread.web.limit.HostileDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Honest clients at saturation with hostile ones in between, on a service with little
 * memory: {@code -Dredthread.test.load=SECONDS} for another time than three minutes.
 */
@Tag("long")
@Timeout(3600)
class LoadIT {

	private static final int SECONDS = Integer.getInteger("redthread.test.load", 180);

	private static final int CLIENTS = 16;

	/** Another client's address: what one has under way is bounded. */
	private static final String ELSEWHERE = "127.0.0.2";

	private static final String HALF = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ";

	@TempDir
	private Path data;

	private final HttpClient http = HttpClient.newHttpClient();

	private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

	private final Map<String, String> answers = new ConcurrentHashMap<>();

	private volatile boolean over;

	private URI service;

	@Test
	void servesHonestClientsInBoundedMemory() throws Exception {
		try (RunningRedthread running = RunningRedthread.start("--redthread.data=" + this.data,
				"--redthread.limits.budget=0", "--redthread.limits.time=30s",
				"--logging.level.se.redthread.web.insight=error")) {
			this.service = ready(running);
			drain(running);
			List<String> bodies = bodies();
			// The first of each question is compiled, by the engine and by the JVM
			for (String body : bodies) {
				post(body);
			}
			load(bodies, SECONDS / 6);
			this.latencies.clear();
			double heap = heap(running);
			double threads = metric("jvm_threads_live_threads");
			load(bodies, SECONDS * 5 / 6);
			double heapAfter = heap(running);
			double threadsAfter = metric("jvm_threads_live_threads");
			List<Long> sorted = this.latencies.stream().sorted().toList();
			System.out.printf(
					"Load: %d requests of %d clients in %d s, median %d ms, 99 of 100 within %d ms; heap after collection %.0f MB early and %.0f MB late, threads %.0f and %.0f%n",
					sorted.size(), CLIENTS, SECONDS * 5 / 6, sorted.get(sorted.size() / 2),
					sorted.get(sorted.size() * 99 / 100), heap, heapAfter, threads, threadsAfter);
			assertThat(this.errors).isEmpty();
			assertThat(heapAfter).isLessThan(heap + 100);
			assertThat(threadsAfter).isLessThan(threads + 50);
		}
	}

	private static URI ready(RunningRedthread running) {
		Pattern address = Pattern.compile("ready: (http://127.0.0.1:\\d+)");
		for (String line = running.line();; line = running.line()) {
			Matcher found = address.matcher(line);
			if (found.find()) {
				return URI.create(found.group(1));
			}
			assertThat(line).isNotEqualTo("null");
		}
	}

	/** Reads on what it says, so that it never waits for a reader. */
	private static void drain(RunningRedthread running) {
		Thread thread = new Thread(running::untilTheEnd, "output");
		thread.setDaemon(true);
		thread.start();
	}

	private static List<String> bodies() throws IOException {
		ExampleFiles examples = new ExampleFiles("");
		List<String> bodies = new ArrayList<>();
		for (String name : examples.names()) {
			bodies.add(examples.body(name));
		}
		return bodies;
	}

	private void load(List<String> bodies, int seconds) throws InterruptedException {
		this.over = false;
		ExecutorService clients = Executors.newCachedThreadPool();
		for (int i = 0; i < CLIENTS; i++) {
			Random random = new Random(i);
			clients.execute(() -> ask(bodies, random));
		}
		clients.execute(this::askToBurn);
		clients.execute(this::misbehave);
		TimeUnit.SECONDS.sleep(seconds);
		this.over = true;
		clients.shutdown();
		assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
	}

	/** The same question has the same answer whatever goes on around it. */
	private void ask(List<String> bodies, Random random) {
		while (!this.over) {
			String body = bodies.get(random.nextInt(bodies.size()));
			long start = System.nanoTime();
			try {
				HttpResponse<String> response = post(body);
				String answer = response.body().replaceAll(",?\"extensions\":\\{\"cost\".*", "");
				if (response.statusCode() != 200 || answer.contains("\"errors\"")
						|| !answer.equals(this.answers.computeIfAbsent(body, (first) -> answer))) {
					this.errors.add(response.statusCode() + " " + response.body() + " to " + body.substring(0, 200));
				}
			}
			catch (IOException ex) {
				this.errors.add(ex.toString());
			}
			this.latencies.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
		}
	}

	private void askToBurn() {
		List<String> documents = List.copyOf(HostileDocuments.all().keySet());
		for (int i = 0; !this.over; i++) {
			try {
				post(RawClient.json(documents.get(i % documents.size())));
			}
			catch (IOException ex) {
				// It may be cut off
			}
		}
	}

	/** Bodies that never end, are too long, or whose sender leaves. */
	private void misbehave() {
		List<RawClient> left = new ArrayList<>();
		while (!this.over) {
			try {
				left.add(new RawClient(this.service.getPort(), ELSEWHERE).send(HALF + "1000\r\n\r\n{\"query\""));
				left.add(new RawClient(this.service.getPort(), ELSEWHERE)
					.send(HALF + "300000\r\n\r\n" + "x".repeat(10_000)));
				try (RawClient leaving = new RawClient(this.service.getPort(), ELSEWHERE)) {
					leaving.send(RawClient.post("{ plans { nodes { title tree { roots { thing { title } } } } } }"));
				}
				while (left.size() > 200) {
					left.remove(0).close();
				}
				TimeUnit.MILLISECONDS.sleep(20);
			}
			catch (IOException ex) {
				// It isn't welcome
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private HttpResponse<String> post(String body) throws IOException {
		try {
			return this.http.send(HttpRequest.newBuilder(this.service.resolve("/graphql"))
				.header("Content-Type", "application/json")
				.timeout(Duration.ofMinutes(1))
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What is in use of the heap after a collection, in megabytes. */
	private double heap(RunningRedthread running) throws Exception {
		for (int i = 0; i < 2; i++) {
			new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
					String.valueOf(running.pid()), "GC.run")
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		return metric("jvm_memory_used_bytes{area=\"heap\"") / 1_000_000;
	}

	private double metric(String name) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(this.service.resolve("/actuator/prometheus")).build();
		return this.http.send(request, HttpResponse.BodyHandlers.ofString())
			.body()
			.lines()
			.filter((line) -> line.startsWith(name))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum();
	}

}
