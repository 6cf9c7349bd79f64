package se.redthread.graph;

import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The clock of record time. It stands in the graph, so that record time strictly grows
 * whoever writes, and it is the lock that lets one writer in at a time.
 */
public final class RecordClock {

	private static final CypherFile LOCK = CypherFile.named("graph/lockClock");

	private static final CypherFile TICK = CypherFile.named("graph/tickClock");

	private RecordClock() {
	}

	/** Waits until no other transaction writes. It is the first thing a writer does. */
	public static void lock(TransactionContext tx) {
		tx.run(LOCK.with(Map.of())).consume();
	}

	/** Moves record time on: what this transaction writes is known from there. */
	public static Tick tick(TransactionContext tx) {
		Record row = tx.run(TICK.with(Map.of())).single();
		return new Tick(row.get("number").asLong(), row.get("knownFrom").asZonedDateTime());
	}

}
