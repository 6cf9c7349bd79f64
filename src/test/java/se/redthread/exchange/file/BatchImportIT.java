package se.redthread.exchange.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.TestGraph;
import se.redthread.exchange.Dump;
import se.redthread.exchange.text.ExchangeText;
import se.redthread.exchange.text.Source;
import se.redthread.graph.Graph;
import se.redthread.intake.mark.ImportMark;
import se.redthread.intake.mark.Importer;
import se.redthread.intake.write.Written;
import se.redthread.problem.Problem;
import se.redthread.start.StartRefused;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class BatchImportIT {

	private static final Importer GONE = new Importer(Importer.self().host(), 1L << 40, "long ago");

	private static final Importer ELSEWHERE = new Importer("elsewhere", 1, "");

	@Autowired
	private Graph graph;

	@Autowired
	private InterruptedImports interrupted;

	@Autowired
	private GraphWriter inOneTransaction;

	@Autowired
	private Driver driver;

	private GraphWriter inBatches;

	@BeforeEach
	void clear() {
		TestDatabase.clear(this.driver);
		this.inBatches = new GraphWriter(this.graph, this.interrupted, 3, "local");
	}

	@Test
	void writesWhatOneTransactionWrites() {
		Written whole = this.inOneTransaction.write(sample()).orElseThrow();
		List<String> expected = dump();
		TestDatabase.clear(this.driver);
		Written batches = this.inBatches.write(sample()).orElseThrow();
		assertThat(batches.things()).isEqualTo(whole.things());
		assertThat(batches.links()).isEqualTo(whole.links());
		assertThat(dump()).isEqualTo(expected).noneMatch((line) -> line.contains("ImportMark"));
	}

	@Test
	void goesIntoAnEmptyGraphOnly() {
		assertThat(this.inOneTransaction.write(file(1))).isPresent();
		List<String> before = Dump.of(this.driver);
		SurveyedFiles large = file(4);
		assertThat(this.inBatches.write(large)).isEmpty();
		assertThat(large.faults().lines()).containsExactly(
				"file: the import gives 4 things, and more than 3 at once go into an empty graph only. Split it, or raise redthread.import.one-transaction-things.");
		assertThat(Dump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void leavesNothingWhenTheFileChangesMeanwhile() {
		AtomicInteger opened = new AtomicInteger();
		Source changing = new Source("file",
				() -> new ByteArrayInputStream(text((opened.incrementAndGet() < 3) ? 12_000 : 12_001)));
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> this.inBatches.write(SurveyedFiles.of(new ExchangeText(List.of(changing)))))
			.withMessage("file changed while it was being imported. Nothing was written; import it again.");
		assertThat(dump()).singleElement().asString().contains("Clock");
	}

	@Test
	void isUndoneWhenItsProcessIsGone() {
		begun(GONE);
		assertThat(this.interrupted.undo()).isTrue();
		assertThat(dump()).singleElement().asString().contains("Clock");
		assertThat(this.interrupted.undo()).isFalse();
	}

	@Test
	void isUndoneWhenItFellSilentOnAnotherMachine() {
		begun(ELSEWHERE);
		assertThatExceptionOfType(StartRefused.class).isThrownBy(this.interrupted::undo)
			.withMessageContaining("An import of file into this database has been under way since")
			.withMessageContaining("on elsewhere; start again when it has ended, or in a minute if it was cut off");
		this.driver.executableQuery("MATCH (m:ImportMark) SET m.lastBatchAt = m.lastBatchAt - duration('PT61S')")
			.execute();
		this.interrupted.undo();
		assertThat(dump()).singleElement().asString().contains("Clock");
	}

	@Test
	void letsNobodyWriteBesideIt() {
		begun(Importer.self());
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.inOneTransaction.write(file(1)))
			.withMessageMatching("An import of file is under way since .*\\. Import when it has ended\\.");
	}

	@Test
	void stopsWhenItWasUndoneMeanwhile() {
		try (BatchImport batches = new BatchImport(this.graph, ZonedDateTime.now())) {
			batches.run((tx, knownFrom) -> tx.run("CREATE (:Thing)"));
			assertThatExceptionOfType(Problem.class)
				.isThrownBy(() -> batches.run((tx, knownFrom) -> tx.run("CREATE (:Thing)")))
				.withMessageStartingWith("The import was undone by another Redthread");
		}
		assertThat(dump()).isEmpty();
	}

	@Test
	void leavesAloneWhatAnotherWroteAfterUndoingIt() {
		AtomicInteger opened = new AtomicInteger();
		Source slow = new Source("file", () -> {
			if (opened.incrementAndGet() == 3) {
				TestDatabase.clear(this.driver);
				this.inOneTransaction.write(sample());
			}
			return new ByteArrayInputStream(text(12_000));
		});
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> this.inBatches.write(SurveyedFiles.of(new ExchangeText(List.of(slow)))))
			.withMessageStartingWith("The import was undone by another Redthread");
		assertThat(dump()).filteredOn((line) -> line.startsWith("[\"Thing\"")).hasSize(307);
	}

	/** What an import that was cut off leaves. */
	private void begun(Importer importer) {
		assertThat(this.inBatches.write(file(12_000))).isPresent();
		Optional<Boolean> marked = this.graph.write((tx) -> {
			ImportMark.set(tx, "file", "digest", importer);
			return Optional.of(true);
		});
		assertThat(marked).isPresent();
	}

	private static SurveyedFiles sample() {
		return SurveyedFiles.of(new ExchangeText(List.of(TestGraph.sample())));
	}

	private static SurveyedFiles file(int things) {
		return SurveyedFiles
			.of(new ExchangeText(List.of(new Source("file", () -> new ByteArrayInputStream(text(things))))));
	}

	private static byte[] text(int things) {
		Stream<String> visions = IntStream.range(0, things)
			.mapToObj((i) -> "{\"type\": \"Vision\", \"id\": \"v" + i + "\", \"title\": \"V\"}");
		return Stream.concat(Stream.of("{\"redthread\": \"exchange\", \"version\": 1}"), visions)
			.collect(Collectors.joining("\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** The graph but for the instants at which it was written. */
	private List<String> dump() {
		return Dump.of(this.driver)
			.stream()
			.map((line) -> line.replaceAll("\\b(knownFrom|last|at)=[^,}]*", ""))
			.toList();
	}

}
