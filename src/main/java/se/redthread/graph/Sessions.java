package se.redthread.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sessions of one database. Each begins at what its work has seen, so that all sessions
 * of a work see what those before it wrote, whichever server of a cluster they come to.
 */
final class Sessions implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Sessions.class);

	/** The database frees the lock of a machine that vanished without a word then. */
	private static final Duration LONGEST_LOCK = Duration.ofHours(1);

	static final CypherFile PING = CypherFile.named("graph/ping");

	/** How long the database has to answer that it is there. */
	private static final Duration ASKING = Duration.ofSeconds(7);

	private final Driver driver;

	private final String database;

	private final Cutoff cutoff = new Cutoff();

	private final Outage outage = new Outage(this::ask);

	/** What all work outside of requests has seen: it is one after another. */
	private final Bookmarks outside = new Bookmarks();

	Sessions(Driver driver, String database) {
		this.driver = driver;
		this.database = database;
	}

	/**
	 * Does something in a session; it is cut off if it outlasts its work. While the
	 * database is away a request's part is refused at once.
	 */
	<T> T in(AccessMode mode, Work work, Function<Session, T> part) {
		try (Outage.Waiting waiting = this.outage.over(work)) {
			return inSession(mode, work, part);
		}
	}

	/** A statement got no answer. */
	void suspect() {
		this.outage.suspect();
	}

	private void ask() {
		Work work = Work.aside("ping", ASKING);
		inSession(AccessMode.READ, work,
				(session) -> session.run(PING.with(Map.of()), TransactionConfig.builder().withTimeout(ASKING).build())
					.consume());
	}

	private <T> T inSession(AccessMode mode, Work work, Function<Session, T> part) {
		Bookmarks bookmarks = bookmarks(work);
		Set<Bookmark> from = bookmarks.seen();
		try (Cutoff.Running running = this.cutoff.over(work)) {
			try (Session session = this.driver.session(config(mode, from))) {
				T result = part.apply(session);
				bookmarks.advance(from, session.lastBookmarks());
				return result;
			}
			catch (Neo4jException ex) {
				throw running.isCut() ? new CutOff(ex) : ex;
			}
		}
	}

	/** Waits for a lock as long as the work may, and then holds it for the part. */
	void holding(Query lock, Work waiting, Runnable part) {
		TransactionConfig config = TransactionConfig.builder().withTimeout(LONGEST_LOCK).build();
		try (Session session = this.driver.session(config(AccessMode.WRITE, this.outside.seen()))) {
			Transaction transaction = waitFor(lock, waiting, session, config);
			try {
				part.run();
			}
			finally {
				release(transaction);
			}
		}
	}

	private Transaction waitFor(Query lock, Work waiting, Session session, TransactionConfig config) {
		try (Cutoff.Running running = this.cutoff.over(waiting)) {
			try {
				Transaction transaction = session.beginTransaction(config);
				transaction.run(lock).consume();
				return transaction;
			}
			catch (Neo4jException ex) {
				throw running.isCut() ? new Graph.LockMissed(ex) : ex;
			}
		}
	}

	/** What was done under the lock is done, also where the lock was lost meanwhile. */
	private static void release(Transaction transaction) {
		try {
			transaction.close();
		}
		catch (Neo4jException ex) {
			log.debug("The lock was lost", ex);
		}
	}

	Bookmarks bookmarks(Work work) {
		Bookmarks bookmarks = work.bookmarks();
		return (bookmarks != null) ? bookmarks : this.outside;
	}

	private SessionConfig config(AccessMode mode, Set<Bookmark> from) {
		return SessionConfig.builder()
			.withDatabase(this.database)
			.withDefaultAccessMode(mode)
			.withBookmarks(from)
			.build();
	}

	@Override
	public void close() {
		this.outage.close();
		this.cutoff.close();
	}

	/** The statement was cut off, after its work had been ended. */
	static final class CutOff extends Neo4jException {

		private CutOff(Neo4jException cause) {
			super("The database did not answer in time", cause);
		}

	}

}
