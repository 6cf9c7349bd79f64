package se.redthread.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import se.redthread.revision.Change;
import se.redthread.revision.CommitListener;
import se.redthread.revision.GraphRevision;

/**
 * The state of the embedded database, by its own count of transactions. A transaction is
 * counted as committed before any of it is applied and before its client is answered, and
 * as closed, without gaps, when all of it is applied: where both counts agree, nothing is
 * under way.
 */
final class EngineRevision implements GraphRevision {

	/** No database counts to this many transactions. */
	private static final long STARTS = 1L << 44;

	private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

	private long starts;

	private @Nullable DatabaseManagementService service;

	private volatile @Nullable Counted counted;

	/** What was followed is about to stop, and what comes isn't known yet. */
	synchronized void leave() {
		Counted before = this.counted;
		this.starts += (before != null) ? 1 : 0;
		this.counted = null;
	}

	/** Goes over to a database that has just started, whatever it holds. */
	synchronized void follow(DatabaseManagementService started) {
		TransactionIdStore store = ((GraphDatabaseAPI) started.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
			.getDependencyResolver()
			.resolveDependency(TransactionIdStore.class);
		Commits commits = new Commits(this.listeners);
		if (!this.listeners.isEmpty()) {
			listen(started, commits);
		}
		this.service = started;
		this.counted = new Counted(this.starts, store, commits);
		this.listeners.forEach((listener) -> listener.touching(Change.EVERYTHING));
	}

	@Override
	public @Nullable Long settled() {
		Counted now = this.counted;
		return (now != null) ? now.settled() : null;
	}

	@Override
	public boolean isFree() {
		return true;
	}

	/**
	 * The database is asked to tell only when somebody wants to know: a transaction costs
	 * more then.
	 */
	@Override
	public synchronized boolean tell(CommitListener listener) {
		Counted now = this.counted;
		if (this.listeners.isEmpty() && this.service != null && now != null) {
			listen(this.service, now.commits);
		}
		this.listeners.add(listener);
		return true;
	}

	private static void listen(DatabaseManagementService service, Commits commits) {
		service.registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, commits);
	}

	/** The counts of one start of the database. */
	private record Counted(long start, TransactionIdStore store, Commits commits) {

		private @Nullable Long settled() {
			try {
				// In this order: whatever is committed after the first look, the second
				// sees
				long closed = this.store.getLastClosedTransactionId();
				long committed = this.store.getLastCommittedTransactionId();
				boolean still = closed == committed && !this.commits.areUnderWay();
				return still ? Long.valueOf(this.start * STARTS + closed) : null;
			}
			catch (RuntimeException ex) {
				// It is being stopped, or was
				return null;
			}
		}

	}

}
