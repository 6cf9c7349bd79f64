package se.redthread.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import se.redthread.Demonstration;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.TestGraph;
import se.redthread.change.edit.EditRequest;
import se.redthread.change.edit.Editing;
import se.redthread.command.CommandRefused;
import se.redthread.exchange.Dump;
import se.redthread.exchange.Filling;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.RandomFile;
import se.redthread.exchange.file.InterruptedImports;
import se.redthread.exchange.integrity.Verification;
import se.redthread.exchange.text.Source;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A backup holds everything, and gives it back exactly. */
@GraphTest
class ArchiveIT {

	@Autowired
	private Backups backups;

	@Autowired
	private Restores restores;

	@Autowired
	private Imports imports;

	@Autowired
	private Editing editing;

	@Autowired
	private Verification verification;

	@Autowired
	private Filling filling;

	@Autowired
	private InterruptedImports interrupted;

	@Autowired
	private Driver driver;

	@TempDir
	private Path folder;

	private Unmarked unmarked;

	@BeforeEach
	void clear() {
		TestDatabase.clear(this.driver);
		this.unmarked = new Unmarked(this.driver);
	}

	@AfterEach
	void mark() {
		this.unmarked.close();
	}

	@Test
	void givesBackAnEmptyGraph() throws IOException {
		givesBackWhatItHas();
	}

	@Test
	void givesBackTheSampleAndTheDemonstrationWithTheirClocks() throws IOException {
		TestGraph.hold(this.driver, this.imports, TestGraph.sample());
		this.imports.run(List.of(Demonstration.file()));
		givesBackWhatItHas();
	}

	@RepeatedTest(2)
	void givesBackWhateverTheFormatAllowsAndItsFormerStates(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		for (int i = 0; i < 3; i++) {
			assertThat(this.imports.run(List.of(RandomFile.source(RandomFile.lines(random, 60)))))
				.isInstanceOf(ImportResult.Imported.class);
		}
		assertThat(Dump.of(this.driver)).anyMatch((line) -> line.contains("\"Version\""))
			.anyMatch((line) -> line.contains("REJECTED"));
		givesBackWhatItHas();
	}

	@Test
	void givesBackWhatIsUnderSealAndWhatWasErased() throws IOException {
		TestGraph.hold(this.driver, this.imports, TestGraph.sample());
		String id = ThingId.of(ThingType.PERSON, "person-2022-regiondirektor").toString();
		Map<String, Object> why = Map.of("reason", "A test.");
		assertThat(this.editing
			.run(new EditRequest("change", why,
					Map.of("id", id, "to", Map.of("person", Map.of("description", "Regiondirektör")))))
			.errors()).isEmpty();
		givesBackWhatItHas();
		assertThat(this.verification.run().findings()).isEmpty();
		// Who is restored can be erased
		assertThat(this.editing.run(new EditRequest("erase", why, Map.of("id", id))).errors()).isEmpty();
		givesBackWhatItHas();
		assertThat(Dump.of(this.driver)).noneMatch((line) -> line.contains("Preuss"))
			.anyMatch((line) -> line.contains("Raderad person"));
		assertThat(this.verification.run().findings()).isEmpty();
	}

	@Test
	void givesBackEveryTypeOfValueAndAnyRelationship() throws IOException {
		this.driver
			.executableQuery(
					"""
							CREATE (one:Thing:Vision {id: 'one', whole: 9223372036854775807, half: 0.1, none: -0.0, tiny: 4.9E-324,
								endless: 1.0 / 0.0, no: 0.0 / 0.0, yes: true, text: 'å\\n"\\\\\u2028😀', empty: '', day: date('2022-02-28'),
								instant: datetime('2022-11-29T08:30:00.123456789Z'), zoned: datetime('2022-11-29T08:30:00[Europe/Stockholm]'),
								local: localdatetime('2022-11-29T08:30:00.5'), clock: localtime('09:30'), offset: time('09:30+01:00'),
								wholes: [1, 2], halves: [1.0, 2.5], days: [date('2022-01-01')], texts: ['b', 'a'], nothing: []})
							CREATE (two:Version:Odd {of: 'one', record: 'Thing', version: 1}), (three:Version {of: 'one', record: 'Thing', version: 2})
							CREATE (one)-[:NEW {n: 1.5}]->(two), (one)-[:NEW {n: 1}]->(two), (two)-[:NEW]->(three), (one)-[:SELF]->(one)
							""")
			.execute();
		givesBackWhatItHas();
	}

	@Test
	void refusesAGraphThatHoldsMoreThanItWouldGiveBack() {
		this.driver.executableQuery("CREATE (:Thing:Vision {id: 'v'})-[:OWNS]->(:Stranger)").execute();
		assertThatExceptionOfType(Problem.class).isThrownBy(this::backup)
			.withMessage(
					"A relationship of the type OWNS leads to a node with the labels [Stranger], which are not Redthread's. Give Redthread a database of its own, or take it out.");
		this.driver.executableQuery("MATCH (n:Stranger) DETACH DELETE n CREATE (:Stranger)").execute();
		assertThatExceptionOfType(Problem.class).isThrownBy(this::backup)
			.withMessage(
					"The graph holds 3 nodes and 0 relationships, and a backup would hold 2 and 0. Labels that are not Redthread's: Stranger. Give Redthread a database of its own, or take them out of it.");
	}

	@Test
	void goesIntoAnEmptyGraphOnly() throws IOException {
		TestGraph.hold(this.driver, this.imports, TestGraph.sample());
		Path file = backup();
		List<String> before = Dump.of(this.driver);
		assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> restore(file))
			.withMessageStartingWith("The graph holds something already, and a backup goes into an empty one only.");
		assertThat(Dump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void isUndoneAtTheNextStartWhenItIsCutOff() throws IOException {
		TestGraph.hold(this.driver, this.imports, TestGraph.sample());
		Path file = backup();
		List<String> whole = Dump.of(this.driver);
		TestDatabase.clear(this.driver);
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> this.filling.fill("the backup", "digest", (tx) -> true, (batches) -> {
				Filler filler = new Filler(new Families(List.of(Family.byId("Thing"))), batches);
				filler.node(List.of("Thing"), Map.of("id", "half"));
				filler.finish();
				throw new AssertionError("As good as killed");
			}, (tx) -> {
			}));
		assertThat(Dump.of(this.driver)).anyMatch((line) -> line.contains("half"));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> restore(file))
			.withMessageContaining("An import of the backup is under way");
		this.driver.executableQuery("MATCH (mark:ImportMark) SET mark.process = 1099511627776, mark.born = 'gone'")
			.execute();
		this.interrupted.undo();
		restore(file);
		assertThat(Dump.of(this.driver)).isEqualTo(whole);
	}

	@Test
	void leavesNothingWhenItFailsOnTheWay() throws IOException {
		TestGraph.hold(this.driver, this.imports, TestGraph.sample());
		Path file = backup();
		ArchiveFile archive = new ArchiveFile(file);
		ArchiveFile.Sealed sealed = archive.read(new Nothing());
		TestDatabase.clear(this.driver);
		Path other = Files.write(file, Altered.of(file).replace("STATED", "stated").sealed());
		assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> this.restores.restore(archive, sealed))
			.withMessage("The backup " + other + " has changed since it was checked. Nothing was kept; restore again.");
		assertThat(Dump.of(this.driver)).singleElement().asString().contains("Clock");
	}

	@Test
	void waitsForNobodyAndIsNeverHalfAnImport() throws Exception {
		TestGraph.hold(this.driver, this.imports, round(0));
		try (Importing importing = new Importing(this.imports, ArchiveIT::round)) {
			for (int i = 0; i < 2; i++) {
				Path file = backup();
				assertThat(Altered.of(file).titles()).hasSize(1);
				Files.delete(file);
				importing.awaitAnother();
			}
		}
	}

	/** Things that all say which import wrote them. */
	private static Source round(int round) {
		StringBuilder file = new StringBuilder("{\"redthread\": \"exchange\", \"version\": 1}");
		for (int i = 0; i < 250; i++) {
			file.append("\n{\"type\": \"Vision\", \"id\": \"v").append(i).append("\", \"title\": \"Round ");
			file.append(round).append("\"}");
		}
		return new Source("round", () -> new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
	}

	private void givesBackWhatItHas() throws IOException {
		Path first = backup();
		List<String> before = Dump.of(this.driver);
		TestDatabase.clear(this.driver);
		restore(first);
		assertThat(Dump.of(this.driver)).isEqualTo(before);
		Path second = backup();
		assertThat(second).hasSameBinaryContentAs(first);
	}

	private Path backup() {
		Path file = this.folder.resolve("backup" + System.nanoTime());
		this.backups.write(touched(file));
		return file;
	}

	private static Path touched(Path file) {
		try {
			return Files.createFile(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void restore(Path file) {
		ArchiveFile archive = new ArchiveFile(file);
		this.restores.restore(archive, archive.read(new Nothing()));
	}

}
