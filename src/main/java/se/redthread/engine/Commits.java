package se.redthread.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.revision.Change;
import se.redthread.revision.CommitListener;

/**
 * Hears of each commit from the database, through whatever connection it comes. The
 * database calls the end for every beginning, also when a listener, be it this one or
 * another, or the commit itself fails.
 */
final class Commits implements TransactionEventListener<Object> {

	private static final Logger log = LoggerFactory.getLogger(Commits.class);

	private final AtomicInteger underWay = new AtomicInteger();

	private final List<CommitListener> listeners;

	Commits(List<CommitListener> listeners) {
		this.listeners = listeners;
	}

	boolean areUnderWay() {
		return this.underWay.get() > 0;
	}

	@Override
	public @Nullable Object beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
		this.underWay.incrementAndGet();
		Change change = read(data);
		this.listeners.forEach((listener) -> tell(listener, change));
		return null;
	}

	/** What can't be told must not keep anybody from writing. */
	private static Change read(TransactionData data) {
		try {
			return new ChangeReader(data).read();
		}
		catch (RuntimeException ex) {
			log.warn("What a commit changes could not be told; it is taken to be everything", ex);
			return Change.EVERYTHING;
		}
	}

	private static void tell(CommitListener listener, Change change) {
		try {
			listener.touching(change);
		}
		catch (RuntimeException ex) {
			log.error("A change of the graph was not understood; it is taken to be everything", ex);
			// Where that fails too the commit is refused: nothing stale is ever shown
			listener.touching(Change.EVERYTHING);
		}
	}

	@Override
	public void afterCommit(TransactionData data, @Nullable Object state, GraphDatabaseService database) {
		this.underWay.decrementAndGet();
	}

	@Override
	public void afterRollback(TransactionData data, @Nullable Object state, GraphDatabaseService database) {
		this.underWay.decrementAndGet();
	}

}
