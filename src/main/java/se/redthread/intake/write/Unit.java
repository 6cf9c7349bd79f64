package se.redthread.intake.write;

import java.time.ZonedDateTime;
import java.util.function.BiConsumer;

import org.neo4j.driver.TransactionContext;

/**
 * Where the statements of a writer run: all in one transaction, or each batch in its own.
 */
public interface Unit {

	/** Runs statements that write what is known from the given instant. */
	void run(BiConsumer<TransactionContext, ZonedDateTime> statements);

}
