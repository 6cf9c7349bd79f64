package se.redthread.graph;

import java.util.Set;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Sessions of one database. Each begins at what its work has seen, so that all sessions
 * of a work see what those before it wrote, whichever server of a cluster they come to.
 */
final class Sessions implements AutoCloseable {

	private final Driver driver;

	private final String database;

	private final Cutoff cutoff = new Cutoff();

	/** What all work outside of requests has seen: it is one after another. */
	private final Bookmarks outside = new Bookmarks();

	Sessions(Driver driver, String database) {
		this.driver = driver;
		this.database = database;
	}

	/** Does something in a session; it is cut off if it outlasts its work. */
	<T> T in(AccessMode mode, Work work, Function<Session, T> part) {
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
		this.cutoff.close();
	}

	/** The statement was cut off, after its work had been ended. */
	static final class CutOff extends Neo4jException {

		private CutOff(Neo4jException cause) {
			super("The database did not answer in time", cause);
		}

	}

}
