package se.redthread.exchange.file;

import java.util.Optional;

import org.neo4j.driver.TransactionContext;
import se.redthread.graph.Graph;
import se.redthread.graph.RecordClock;
import se.redthread.graph.Tick;
import se.redthread.intake.fault.Place;
import se.redthread.intake.mark.ImportMark;
import se.redthread.intake.mark.Importer;
import se.redthread.intake.write.ChangeSetDraft;
import se.redthread.intake.write.ChangeSetWriter;
import se.redthread.intake.write.DraftWriter;
import se.redthread.intake.write.TransactionGraph;
import se.redthread.intake.write.Written;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds files to the rules together with the graph, and writes them if they are sound.
 */
@Component
public class GraphWriter {

	private static final int ROWS_OF_A_BATCH = 5000;

	private final Graph graph;

	private final InterruptedImports interrupted;

	private final int mostThings;

	private final String editor;

	GraphWriter(Graph graph, InterruptedImports interrupted,
			@Value("${redthread.import.one-transaction-things:50000}") int mostThings,
			@Value("${redthread.editor:local}") String editor) {
		this.graph = graph;
		this.interrupted = interrupted;
		this.mostThings = mostThings;
		this.editor = editor;
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
		return new DraftWriter(tx, stored).write(files, why(files));
	}

	private ChangeSetDraft why(SurveyedFiles files) {
		return ChangeSetDraft.ofImport(this.editor, "Import of " + files.names());
	}

	private Written inBatches(SurveyedFiles files, boolean onlyIfEmpty) {
		Tick tick = this.graph.write((tx) -> {
			locked(files, tx, onlyIfEmpty);
			ImportMark.set(tx, files.names(), files.digest(), Importer.self());
			return RecordClock.tick(tx);
		});
		try (BatchImport batches = new BatchImport(this.graph, tick.at())) {
			Written written = DraftWriter.all(files, batches, ROWS_OF_A_BATCH);
			batches.finish((tx) -> ChangeSetWriter.write(tx, tick, why(files), written));
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
