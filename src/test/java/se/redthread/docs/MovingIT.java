package se.redthread.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import se.redthread.RedthreadApplication;
import se.redthread.Running;
import se.redthread.TestDatabase;
import se.redthread.exchange.Dump;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Moves from the embedded graph to another Neo4j and back by the lines of the page. */
@Timeout(600)
@ExtendWith(OutputCaptureExtension.class)
class MovingIT {

	private static final Markdown PAGE = Markdown.read(Path.of("src/docs/backup.md"));

	@TempDir
	private Path folder;

	private Driver own;

	private boolean marked;

	@BeforeEach
	void empty() {
		this.own = TestDatabase.get().driver();
		TestDatabase.clear(this.own);
		this.marked = !this.own.executableQuery("MATCH (mark:TestDatabase) DELETE mark RETURN mark")
			.execute()
			.records()
			.isEmpty();
	}

	@AfterEach
	void close() {
		TestDatabase.clear(this.own);
		if (this.marked) {
			this.own.executableQuery("MERGE (:TestDatabase)").execute();
		}
		this.own.close();
	}

	@Test
	void theLinesOfThePageMoveEverythingThereAndBack(CapturedOutput output) throws IOException {
		List<String> there = commands("restore graph.redthread --spring.neo4j.uri");
		List<String> back = commands("backup graph.redthread --replace --spring.neo4j.uri");
		List<String> before;
		try (Running running = Running.on(this.folder.resolve("my-data"))) {
			before = running.dump();
			assertThat(done(there.get(0))).isZero();
			assertThat(done(there.get(0))).isOne();
			assertThat(output)
				.contains("graph.redthread is there already; name another, or replace it with --replace.");
			assertThat(done("export today.jsonl --redthread.data=./my-data")).isZero();
			assertThat(done(there.get(1))).isZero();
		}
		assertThat(Dump.of(this.own)).isEqualTo(before);
		byte[] first = Files.readAllBytes(file());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
		assertThat(done(back.get(0))).isZero();
		assertThat(file()).binaryContent().isEqualTo(first);
		assertThat(done(back.get(1))).isZero();
		assertThat(done("export again.jsonl --redthread.data=./new-data")).isZero();
		assertThat(this.folder.resolve("again.jsonl")).hasSameBinaryContentAs(this.folder.resolve("today.jsonl"));
		assertThat(done(back.get(1))).isOne();
		assertThat(output).contains("a backup goes into an empty one only");
		try (Running running = Running.on(this.folder.resolve("new-data"))) {
			assertThat(running.dump()).isEqualTo(before);
			assertThat(done(back.get(1))).isOne();
			assertThat(output).contains("new-data is in use by another Redthread; stop that one");
		}
	}

	private Path file() {
		return this.folder.resolve("graph.redthread");
	}

	/** The lines of the block with such a command. */
	private static List<String> commands(String part) {
		return PAGE.blocks()
			.stream()
			.filter((block) -> block.language().equals("bash") && block.text().contains(part))
			.findFirst()
			.orElseThrow()
			.text()
			.lines()
			.map((line) -> line.replace("java -jar target/redthread.jar ", ""))
			.toList();
	}

	private int done(String line) {
		TestDatabase database = TestDatabase.get();
		List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
		words.replaceAll((word) -> word.replace("=./", "=" + this.folder + "/")
			.replaceAll("^(\\w+\\.(redthread|jsonl))$", this.folder + "/$1")
			.replaceAll("(--spring.neo4j.uri)=.*", "$1=" + database.uri())
			.replaceAll("(--spring.neo4j.authentication.username)=.*", "$1=" + database.user()));
		if (line.contains("--spring.neo4j.uri")) {
			// Told to readers as a variable of the environment
			words.add("--spring.neo4j.authentication.password=" + database.password());
		}
		return RedthreadApplication.COMMANDS.run(words.toArray(String[]::new)).orElseThrow();
	}

}
