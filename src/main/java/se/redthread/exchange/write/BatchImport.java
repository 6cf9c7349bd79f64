package se.redthread.exchange.write;

import java.time.ZonedDateTime;
import java.util.function.BiConsumer;

import org.neo4j.driver.TransactionContext;
import se.redthread.exchange.mark.ImportMark;
import se.redthread.exchange.mark.Importer;
import se.redthread.graph.Graph;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/** Each batch is a transaction, which also notes on the mark that the import goes on. */
final class BatchImport implements Unit {

	private final Importer importer = Importer.self();

	private final Graph graph;

	private final ZonedDateTime knownFrom;

	BatchImport(Graph graph, ZonedDateTime knownFrom) {
		this.graph = graph;
		this.knownFrom = knownFrom;
	}

	@Override
	public void run(BiConsumer<TransactionContext, ZonedDateTime> statements) {
		this.graph.write((tx) -> {
			if (!ImportMark.beat(tx, this.importer)) {
				throw new Problem(ProblemCode.UNAVAILABLE,
						"The import was undone by another Redthread, which took it for cut off. Import again.");
			}
			statements.accept(tx, this.knownFrom);
			return true;
		});
	}

	/** Removes the mark: the import is whole. */
	void finish() {
		run((tx, known) -> ImportMark.remove(tx));
	}

}
