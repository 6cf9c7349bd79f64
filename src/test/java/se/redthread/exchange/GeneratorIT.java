package se.redthread.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.opentest4j.TestAbortedException;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.exchange.text.Source;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmark's generator keeps what it promises, where Node is installed. */
@GraphTest
class GeneratorIT {

	private static final int THINGS = 5000;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	@TempDir
	private Path folder;

	@BeforeEach
	void clear() {
		TestDatabase.clear(this.driver);
	}

	@Test
	void writesTheSameBytesForTheSameSeedAndOthersForAnother() throws Exception {
		Path first = generate("first", "1");
		assertThat(generate("again", "1")).hasSameBinaryContentAs(first);
		assertThat(starts("again")).hasSameBinaryContentAs(starts("first"));
		assertThat(Files.mismatch(first, generate("other", "2"))).isNotNegative();
	}

	@Test
	void writesAsManyThingsAsAskedForAndNothingThatAnImportRefuses() throws Exception {
		Path file = generate("sound", "1");
		assertThat(this.imports.check(List.of(Source.file(file)))).isInstanceOfSatisfying(ImportResult.Sound.class,
				(sound) -> assertThat(sound.things()).isEqualTo(THINGS));
	}

	private Path starts(String name) {
		return this.folder.resolve(name + ".starts.json");
	}

	private Path generate(String name, String seed) throws IOException, InterruptedException {
		Path file = this.folder.resolve(name + ".jsonl");
		Process node = node("src/bench/generator/generate.mjs", "--things", String.valueOf(THINGS), "--seed", seed,
				"--out", file.toString());
		String said = new String(node.getInputStream().readAllBytes());
		assertThat(node.waitFor()).describedAs(said).isZero();
		return file;
	}

	private static Process node(String... arguments) {
		try {
			ProcessBuilder builder = new ProcessBuilder("node").redirectErrorStream(true);
			builder.command().addAll(List.of(arguments));
			return builder.start();
		}
		catch (IOException ex) {
			throw new TestAbortedException("There is no Node here to run the benchmark's generator", ex);
		}
	}

}
