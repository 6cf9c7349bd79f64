package se.redthread.exchange;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.neo4j.driver.TransactionContext;
import se.redthread.exchange.file.InterruptedImports;
import se.redthread.graph.Graph;
import se.redthread.graph.RecordClock;
import se.redthread.intake.mark.ImportMark;
import se.redthread.intake.mark.Importer;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Fills an empty graph in batches under the mark of an import: what is cut off is undone
 * at the next start, and nobody else writes or starts meanwhile.
 */
@Component
public class Filling {

	private final Graph graph;

	private final InterruptedImports interrupted;

	Filling(Graph graph, InterruptedImports interrupted) {
		this.graph = graph;
		this.interrupted = interrupted;
	}

	/**
	 * Fills the graph, or leaves it empty.
	 * @param what what it is filled with, for those who find the mark
	 * @param digest the SHA-256 of that
	 * @param mayBegin whether the graph is empty enough
	 * @param batches does the batches, and runs each by what it is given
	 * @param last done in one transaction with the end of the mark
	 * @return false when it may not begin
	 */
	public boolean fill(String what, String digest, Predicate<TransactionContext> mayBegin,
			Consumer<Consumer<Consumer<TransactionContext>>> batches, Consumer<TransactionContext> last) {
		if (!this.graph.write((tx) -> begun(tx, what, digest, mayBegin))) {
			return false;
		}
		try {
			batches.accept(this::batch);
			batch((tx) -> {
				last.accept(tx);
				ImportMark.remove(tx);
			});
			return true;
		}
		catch (RuntimeException ex) {
			undo(ex);
			throw ex;
		}
	}

	private static boolean begun(TransactionContext tx, String what, String digest,
			Predicate<TransactionContext> mayBegin) {
		RecordClock.lock(tx);
		ImportMark.find(tx).ifPresent(ImportMark::refuse);
		if (!mayBegin.test(tx)) {
			return false;
		}
		ImportMark.set(tx, what, digest, Importer.self());
		return true;
	}

	private void batch(Consumer<TransactionContext> batch) {
		this.graph.write((tx) -> {
			if (!ImportMark.beat(tx, Importer.self())) {
				throw new Problem(ProblemCode.UNAVAILABLE,
						"What was written was undone by another Redthread, which took it for cut off. Do it again.");
			}
			batch.accept(tx);
			return true;
		});
	}

	/** Where this fails too, the next start undoes it. */
	private void undo(RuntimeException reason) {
		try {
			this.interrupted.undoOwn();
		}
		catch (RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

}
