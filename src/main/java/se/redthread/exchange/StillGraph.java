package se.redthread.exchange;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.RecordClock;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Reads the whole graph in many statements as if nobody wrote meanwhile. Every write
 * moves record time, so a reading that begins and ends at the same record time has met
 * none; one that has met some begins anew, and the last holds the writers' lock. Record
 * time is looked at under that lock, for others see a commit come in piece by piece.
 */
@Component
public class StillGraph {

	private static final Logger log = LoggerFactory.getLogger(StillGraph.class);

	private static final CypherFile STATE = CypherFile.named("exchange/wholeState");

	private static final int FREE_READINGS = 3;

	private final Graph graph;

	StillGraph(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads the graph, more than once if need be.
	 * @param reading what is done each time from the beginning
	 */
	public void read(Runnable reading) {
		for (int i = 0; i < FREE_READINGS; i++) {
			Value before = this.graph.write(StillGraph::lockedState);
			RuntimeException failure = attempt(reading);
			if (this.graph.write(StillGraph::lockedState).equals(before)) {
				if (failure != null) {
					throw failure;
				}
				return;
			}
			log.info("The graph was written to meanwhile, so it is read again");
		}
		log.info("Writers wait until it has been read");
		this.graph.write((tx) -> {
			Value state = lockedState(tx);
			// What was written before the lock must be where it is read, also in a
			// cluster
			this.graph.write((seeing) -> seeing.run(STATE.with(Map.of())).single());
			reading.run();
			return state;
		});
	}

	/** What is amiss in a graph that moved may be nothing but that. */
	private static @Nullable RuntimeException attempt(Runnable reading) {
		try {
			reading.run();
			return null;
		}
		catch (RuntimeException ex) {
			return ex;
		}
	}

	private static Value lockedState(TransactionContext tx) {
		RecordClock.lock(tx);
		Record state = tx.run(STATE.with(Map.of())).single();
		if (!state.get("files").isNull()) {
			throw new Problem(ProblemCode.UNAVAILABLE, "An import of " + state.get("files").asString()
					+ " is under way since " + state.get("startedAt").asString() + ". Try again when it has ended.");
		}
		return state.get("last");
	}

}
