package se.redthread.database;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.Work;

import java.time.Duration;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;
import se.redthread.start.StartRefused;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets one instance at a time prepare the database, of all that start. The lock is an
 * open transaction, so it goes with its process, however that ends.
 */
@Component
public class PreparationLock {

	private static final Logger log = LoggerFactory.getLogger(PreparationLock.class);

	private static final CypherFile READY = CypherFile.named("database/hasPreparationLock");

	private static final CypherFile MAKE = CypherFile.named("database/makePreparationLock");

	private static final CypherFile TAKE = CypherFile.named("database/lockPreparation");

	/**
	 * Of those that make the constraint together, the database may refuse all but one.
	 */
	private static final int TRIES = 20;

	private final Graph graph;

	private final Duration patience;

	PreparationLock(Graph graph, @Value("${redthread.preparation-wait:10m}") Duration patience) {
		this.graph = graph;
		this.patience = patience;
	}

	/** Has the part done by this instance alone, after those that were first. */
	public void alone(Runnable part) {
		make();
		Work waiting = Work.aside("preparation", this.patience);
		try {
			this.graph.holding(TAKE.with(Map.of()), waiting, part);
		}
		catch (Graph.LockMissed ex) {
			throw new StartRefused("Another instance has been preparing this database for " + this.patience.toSeconds()
					+ " s; start again when it is ready, or raise redthread.preparation-wait", ex);
		}
	}

	private void make() {
		for (int attempt = 1; !isMade(); attempt++) {
			try {
				this.graph.run(MAKE.with(Map.of()));
				return;
			}
			catch (Problem ex) {
				if (attempt == TRIES || ex.code() == ProblemCode.BAD_REQUEST) {
					throw ex;
				}
				log.debug("Another instance makes the same constraint", ex);
				pause(attempt);
			}
		}
	}

	private boolean isMade() {
		return this.graph.write((tx) -> tx.run(READY.with(Map.of())).single().get("ready").asBoolean());
	}

	private static void pause(int attempt) {
		try {
			Thread.sleep(50L * attempt);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting to prepare the database", ex);
		}
	}

}
