package se.redthread.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import se.redthread.start.RunningRedthread;
import se.redthread.web.RawClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The disk of the data folder is a small one of its own, which only root can have. */
@Timeout(300)
class DiskFullIT {

	private static final int MEGABYTE = 1024 * 1024;

	@TempDir
	private Path folder;

	private Path disk;

	@BeforeEach
	void mount() throws Exception {
		this.disk = Files.createDirectory(this.folder.resolve("disk"));
		Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", this.disk.toString()),
				"A small disk can't be mounted here; root can");
	}

	@AfterEach
	void unmount() throws Exception {
		run("umount", "-l", this.disk.toString());
	}

	@Test
	void refusesWhatThereIsNoRoomForAndStartsAgainWhenThereIs() throws Exception {
		String data = "--redthread.data=" + this.disk.resolve("data");
		try (RunningRedthread running = RunningRedthread.start(data)) {
			int port = port(running);
			drain(running);
			String before = ask(port).body();
			fill(30);
			List<String> refusal = imports(data, 100);
			assertThat(refusal).singleElement()
				.asString()
				.startsWith("The disk of ")
				.contains(" has too little room: about 64 MB must be free for this. Nothing was written;");
			assertThat(ask(port).body()).isEqualTo(before);
			fill(0);
			writePastTheProduct(20_000);
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> ask(port).body().contains("\"code\":\"UNAVAILABLE\""));
			Files.delete(this.disk.resolve("ballast"));
			Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> ask(port).body().equals(before));
			assertThat(imports(data, 100))
				.containsExactly("Things: 100 new, 0 changed, 0 unchanged. Links: 0 new, 0 changed, 0 unchanged.");
		}
		System.out.println("1 faults, 1 survived: the disk full");
	}

	/** What no check holds back: it fails, and the database stops itself. */
	private void writePastTheProduct(int nodes) throws IOException {
		String address = Files.readString(this.disk.resolve("data/neo4j.address"));
		String password = Files.readString(this.disk.resolve("data/neo4j.password"));
		try (Driver driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password))) {
			for (int i = 0; i < 50; i++) {
				driver
					.executableQuery(
							"UNWIND range(1, " + nodes + ") AS i CREATE (:Ballast {text: toString(i) + $text})")
					.withParameters(java.util.Map.of("text", "x".repeat(500)))
					.execute();
			}
		}
		catch (Neo4jException ex) {
			// That was the point
		}
	}

	private void fill(long megabytesLeft) throws IOException {
		try (var out = Files.newOutputStream(this.disk.resolve("ballast"))) {
			byte[] bytes = new byte[MEGABYTE / 4];
			while (Files.getFileStore(this.disk).getUsableSpace() > megabytesLeft * MEGABYTE + bytes.length) {
				out.write(bytes);
			}
		}
	}

	private List<String> imports(String data, int things) throws IOException {
		Path file = Files.writeString(this.folder.resolve("things.jsonl"),
				"{\"redthread\": \"exchange\", \"version\": 1}\n" + IntStream.range(0, things)
					.mapToObj((i) -> "{\"type\": \"Vision\", \"id\": \"v" + i + "\", \"title\": \"V\"}")
					.collect(Collectors.joining("\n")));
		try (RunningRedthread command = RunningRedthread.start("import", data, file.toString())) {
			return new ArrayList<>(command.untilTheEnd()).stream()
				.filter((line) -> !line.startsWith("X-Graph-Bookmark"))
				.toList();
		}
	}

	private static int port(RunningRedthread running) {
		Pattern address = Pattern.compile("ready: http://127.0.0.1:(\\d+)");
		for (String line = running.line();; line = running.line()) {
			Matcher found = address.matcher(line);
			if (found.find()) {
				return Integer.parseInt(found.group(1));
			}
			assertThat(line).isNotEqualTo("null");
		}
	}

	/** Reads on what it says, so that it never waits for a reader. */
	private static void drain(RunningRedthread running) {
		Thread thread = new Thread(() -> running.untilTheEnd().forEach(System.out::println), "output");
		thread.setDaemon(true);
		thread.start();
	}

	private static RawClient.Answer ask(int port) throws IOException {
		try (RawClient client = new RawClient(port)) {
			RawClient.Answer answer = client.send(RawClient.post("{ plans { nodes { title } } }")).answer();
			return new RawClient.Answer(answer.status(), answer.headers(),
					answer.body().replaceAll(",\"extensions\":\\{\"cost\".*", ""));
		}
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
