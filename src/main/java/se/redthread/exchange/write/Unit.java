package se.redthread.exchange.write;

import java.time.ZonedDateTime;
import java.util.function.BiConsumer;

import org.neo4j.driver.TransactionContext;

/**
 * Where the statements of an import run: all in one transaction, or each batch in its
 * own.
 */
interface Unit {

	/** Runs statements that write what is known from the given instant. */
	void run(BiConsumer<TransactionContext, ZonedDateTime> statements);

}
