package se.redthread.exchange.write;

import java.time.ZonedDateTime;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.RecordClock;

/**
 * All statements in one transaction; record time moves on only if something is written.
 */
final class OneTransaction implements Unit {

	private final TransactionContext tx;

	private @Nullable ZonedDateTime knownFrom;

	OneTransaction(TransactionContext tx) {
		this.tx = tx;
	}

	@Override
	public void run(BiConsumer<TransactionContext, ZonedDateTime> statements) {
		ZonedDateTime known = (this.knownFrom != null) ? this.knownFrom : RecordClock.tick(this.tx);
		this.knownFrom = known;
		statements.accept(this.tx, known);
	}

}
