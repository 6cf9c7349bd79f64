package se.redthread.exchange.write;

import java.time.ZonedDateTime;
import java.util.Optional;

import org.neo4j.driver.TransactionContext;
import se.redthread.exchange.mark.ImportMark;
import se.redthread.exchange.mark.Importer;
import se.redthread.exchange.mark.InterruptedImports;
import se.redthread.exchange.text.Place;
import se.redthread.graph.Graph;
import se.redthread.graph.RecordClock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds files to the rules together with the graph, and writes them if they are sound.
 */
@Component
public class GraphWriter {

	private static final int ROWS = 1000;

	private static final int ROWS_OF_A_BATCH = 5000;

	private final Graph graph;

	private final InterruptedImports interrupted;

	private final int mostThings;

	GraphWriter(Graph graph, InterruptedImports interrupted,
			@Value("${redthread.import.one-transaction-things:50000}") int mostThings) {
		this.graph = graph;
		this.interrupted = interrupted;
		this.mostThings = mostThings;
	}

	/** Whether the graph holds no thing, for now. */
	public boolean isEmpty() {
		return TransactionGraph.isEmpty(this.graph);
	}

	/** Holds the files to all rules and writes nothing. */
	public void check(SurveyedFiles files) {
		this.graph.write((tx) -> {
			judge(files, new TransactionGraph(tx));
			return true;
		});
	}

	/** Writes the files; empty when there are faults, and then nothing is written. */
	public Optional<Written> write(SurveyedFiles files) {
		return judgedAndWritten(files, false);
	}

	/**
	 * Writes the files if the graph holds nothing; empty when it does or they are faulty.
	 */
	public Optional<Written> writeIfEmpty(SurveyedFiles files) {
		return judgedAndWritten(files, true);
	}

	private Optional<Written> judgedAndWritten(SurveyedFiles files, boolean onlyIfEmpty) {
		try {
			return Optional.of(isLarge(files) ? inBatches(files, onlyIfEmpty)
					: this.graph.write((tx) -> inOneTransaction(files, tx, onlyIfEmpty)));
		}
		catch (NotWritten ex) {
			return Optional.empty();
		}
	}

	private Written inOneTransaction(SurveyedFiles files, TransactionContext tx, boolean onlyIfEmpty) {
		TransactionGraph stored = locked(files, tx, onlyIfEmpty);
		Unit unit = new OneTransaction(tx);
		Standing things = new Standing();
		Standing claims = new Standing();
		if (!stored.isEmpty()) {
			Comparison comparison = new Comparison(stored, new FormerStates(unit), things, claims);
			files.read(comparison);
			comparison.finish();
		}
		return passes(files, unit, things, claims, ROWS);
	}

	private Written inBatches(SurveyedFiles files, boolean onlyIfEmpty) {
		ZonedDateTime knownFrom = this.graph.write((tx) -> {
			locked(files, tx, onlyIfEmpty);
			ImportMark.set(tx, files.names(), files.digest(), Importer.self());
			return RecordClock.tick(tx);
		});
		try (BatchImport batches = new BatchImport(this.graph, knownFrom)) {
			Written written = passes(files, batches, new Standing(), new Standing(), ROWS_OF_A_BATCH);
			batches.finish();
			return written;
		}
		catch (RuntimeException ex) {
			undo(ex);
			throw ex;
		}
	}

	/** Where this fails too, the next start undoes the import. */
	private void undo(RuntimeException reason) {
		try {
			this.interrupted.undoOwn();
		}
		catch (RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

	private Written passes(SurveyedFiles files, Unit unit, Standing things, Standing claims, int rows) {
		ThingWriter thingWriter = new ThingWriter(things, unit, rows);
		files.read(thingWriter);
		Counts thingCounts = thingWriter.finish();
		ClaimWriter claimWriter = new ClaimWriter(claims, unit, rows);
		files.read(claimWriter);
		return new Written(thingCounts, claimWriter.finish());
	}

	private TransactionGraph locked(SurveyedFiles files, TransactionContext tx, boolean onlyIfEmpty) {
		RecordClock.lock(tx);
		ImportMark.find(tx).ifPresent(ImportMark::refuse);
		TransactionGraph stored = new TransactionGraph(tx);
		if (onlyIfEmpty && !stored.isEmpty()) {
			throw new NotWritten();
		}
		judge(files, stored);
		if (!files.faults().isEmpty()) {
			throw new NotWritten();
		}
		return stored;
	}

	private void judge(SurveyedFiles files, TransactionGraph stored) {
		files.survey().judge(stored);
		if (isLarge(files) && !stored.isEmpty()) {
			files.faults()
				.add(new Place(0, 0), "the import gives " + files.survey().things() + " things, and more than "
						+ this.mostThings
						+ " at once go into an empty graph only. Split it, or raise redthread.import.one-transaction-things.");
		}
	}

	private boolean isLarge(SurveyedFiles files) {
		return files.survey().things() > this.mostThings;
	}

	private static final class NotWritten extends RuntimeException {

	}

}
