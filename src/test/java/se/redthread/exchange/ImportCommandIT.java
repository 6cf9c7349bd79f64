package se.redthread.exchange;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import se.redthread.start.RunningRedthread;

import static org.assertj.core.api.Assertions.assertThat;

/** The command as its user gives it, in a process of its own. */
@Timeout(240)
class ImportCommandIT {

	@TempDir
	private Path folder;

	@Test
	void importsChecksRefusesAndTellsByItsExitCode() throws Exception {
		Path sound = file("sound.jsonl", Lines.HEADER, "{'type': 'Vision', 'id': 'v', 'title': 'V'}");
		Path faulty = file("faulty.jsonl", Lines.HEADER, "{'type': 'Vision', 'id': 'v'}", "?");
		ends(0, List.of("Sound: 1 things and 0 links. Nothing was written."), "--check", sound.toString(),
				"--redthread.sample=demonstration");
		ends(0, List.of("Things: 1 new, 0 changed, 0 unchanged. Links: 0 new, 0 changed, 0 unchanged."),
				sound.toString());
		ends(1, List.of(faulty + ":2: \"title\" is missing: a Vision has to give type, id, title.", faulty
				+ ":3: the line is not JSON: there is something unexpected at column 1, at ?. Names and texts stand in double quotes; no comma follows the last field.",
				"2 faults; nothing was written."), faulty.toString());
	}

	@Test
	void refusesWithoutAStartWhatItCannotRead() throws Exception {
		ends(1, List.of("There is no file missing.jsonl; name an existing one."), "missing.jsonl");
		ends(1, List.of(this.folder + " is not a file; name a file of the exchange format."), this.folder.toString());
		ends(1, List
			.of("Name the files to import: import FILE... (or - for the standard input; with --check, nothing is written)"));
	}

	@Test
	void importsBesideTheServiceThatHasTheFolder() throws Exception {
		Path sound = file("sound.jsonl", Lines.HEADER, "{'type': 'Vision', 'id': 'v', 'title': 'V'}");
		int port = freePort();
		try (RunningRedthread running = RunningRedthread.start(data(), "--redthread.sample=false",
				"--redthread.engine.bolt-port=" + port)) {
			assertThat(running.line()).contains("Redthread is ready");
			ends(0, List.of("Things: 1 new, 0 changed, 0 unchanged. Links: 0 new, 0 changed, 0 unchanged."),
					sound.toString());
			assertThat(things(port)).isOne();
		}
	}

	@Test
	void refusesAFlagThatItDoesNotKnow() throws Exception {
		ends(1, List
			.of("--chekc is neither of the command import nor a setting; it is called import FILE... [--check], and a setting is given as --name=value."),
				"file.jsonl", "--chekc");
	}

	@Test
	void isUndoneAtTheNextStartWhenItIsKilled() throws Exception {
		int port = freePort();
		Path large = file("large.jsonl",
				Stream
					.concat(Stream.of(Lines.HEADER),
							IntStream.range(0, 25_000)
								.mapToObj((i) -> "{'type': 'Vision', 'id': 'v" + i + "', 'title': 'V'}"))
					.toArray(String[]::new));
		try (RunningRedthread command = RunningRedthread.start("import", data(), large.toString(),
				"--redthread.import.one-transaction-things=10", "--redthread.engine.bolt-port=" + port)) {
			Awaitility.await()
				.atMost(Duration.ofMinutes(2))
				.pollInterval(Duration.ofMillis(100))
				.ignoreExceptionsMatching((ex) -> ex instanceof Neo4jException || ex instanceof IOException)
				.until(() -> things(port) > 0);
			command.kill();
		}
		for (String reading : List.of("backup", "export")) {
			try (RunningRedthread command = RunningRedthread.start(reading, data(),
					this.folder.resolve(reading).toString())) {
				assertThat(command.untilTheEnd()).singleElement()
					.asString()
					.contains("An import of " + large + " was cut off (it began at ")
					.endsWith(
							"and what it had written is still there. Start Redthread once, which removes it, then try again");
				assertThat(command.exitCode()).isOne();
				assertThat(this.folder.resolve(reading)).doesNotExist();
			}
		}
		try (RunningRedthread next = RunningRedthread.start(data(), "--redthread.engine.bolt-port=" + port,
				"--redthread.sample=false")) {
			assertThat(next.line()).contains("The import of " + large + " was cut off (it began at ")
				.endsWith("); what it had written has been removed. Import it again");
			assertThat(next.line()).contains("Redthread is ready");
			assertThat(things(port)).isZero();
		}
	}

	private long things(int port) throws IOException {
		String password = Files.readString(this.folder.resolve("data/neo4j.password"));
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic("neo4j", password))) {
			return driver.executableQuery("MATCH (n:Thing) RETURN count(n) AS n")
				.execute()
				.records()
				.get(0)
				.get("n")
				.asLong();
		}
	}

	private void ends(int exitCode, List<String> words, String... arguments) throws Exception {
		try (RunningRedthread command = RunningRedthread
			.start(Stream.concat(Stream.of("import", data()), Stream.of(arguments)).toArray(String[]::new))) {
			List<String> said = new ArrayList<>(command.untilTheEnd());
			boolean told = said.removeIf((line) -> line.matches("X-Graph-Bookmark: [A-Za-z0-9:+/=,]+"));
			assertThat(said).isEqualTo(words);
			assertThat(told).isEqualTo(words.get(0).startsWith("Things: "));
			assertThat(command.exitCode()).isEqualTo(exitCode);
		}
	}

	private String data() {
		return "--redthread.data=" + this.folder.resolve("data");
	}

	private Path file(String name, String... lines) throws IOException {
		return Files.writeString(this.folder.resolve(name), String.join("\n", lines).replace('\'', '"'));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
