package se.redthread.intake.write;

import java.time.ZonedDateTime;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.RecordClock;
import se.redthread.graph.Tick;

/**
 * All statements in one transaction; record time moves on only if something is written.
 */
final class OneTransaction implements Unit {

	private final TransactionContext tx;

	private @Nullable Tick tick;

	OneTransaction(TransactionContext tx) {
		this.tx = tx;
	}

	@Override
	public void run(BiConsumer<TransactionContext, ZonedDateTime> statements) {
		Tick now = (this.tick != null) ? this.tick : RecordClock.tick(this.tx);
		this.tick = now;
		statements.accept(this.tx, now.at());
	}

	/** The step of record time of what was written; null when nothing was. */
	@Nullable Tick tick() {
		return this.tick;
	}

}
