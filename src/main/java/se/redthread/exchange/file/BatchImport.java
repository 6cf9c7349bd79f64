package se.redthread.exchange.file;

import java.time.ZonedDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.neo4j.driver.TransactionContext;
import se.redthread.graph.Graph;
import se.redthread.intake.mark.ImportMark;
import se.redthread.intake.mark.Importer;
import se.redthread.intake.write.Unit;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/**
 * Each batch is a transaction, which also notes on the mark that the import goes on.
 * While one is being written, the next is read from the files.
 */
final class BatchImport implements Unit, AutoCloseable {

	private final Importer importer = Importer.self();

	private final ExecutorService writing = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "import-writer");
		thread.setDaemon(true);
		return thread;
	});

	private final Graph graph;

	private final ZonedDateTime knownFrom;

	private CompletableFuture<?> underWay = CompletableFuture.completedFuture(null);

	BatchImport(Graph graph, ZonedDateTime knownFrom) {
		this.graph = graph;
		this.knownFrom = knownFrom;
	}

	/**
	 * Begins to write when what was begun before is written; fails if that has failed.
	 */
	@Override
	public void run(BiConsumer<TransactionContext, ZonedDateTime> statements) {
		await();
		this.underWay = CompletableFuture.runAsync(() -> write(statements), this.writing);
	}

	private void write(BiConsumer<TransactionContext, ZonedDateTime> statements) {
		this.graph.write((tx) -> {
			if (!ImportMark.beat(tx, this.importer)) {
				throw new Problem(ProblemCode.UNAVAILABLE,
						"The import was undone by another Redthread, which took it for cut off. Import again.");
			}
			statements.accept(tx, this.knownFrom);
			return true;
		});
	}

	private void await() {
		try {
			this.underWay.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	/** Removes the mark: the import is whole. What is done last is done with that. */
	void finish(Consumer<TransactionContext> last) {
		run((tx, known) -> {
			last.accept(tx);
			ImportMark.remove(tx);
		});
		await();
	}

	/** Nothing is being written any more, whether it could be written or not. */
	@Override
	public void close() {
		this.underWay.exceptionally((failure) -> null).join();
		this.writing.shutdown();
	}

}
