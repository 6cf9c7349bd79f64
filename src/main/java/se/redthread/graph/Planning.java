package se.redthread.graph;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Query;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the database plan a statement whose request ran out of time, so that the next one
 * finds the plan: to plan a large statement for the first time can take longer than a
 * request may.
 */
final class Planning implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Planning.class);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Sessions sessions;

	private final Set<String> underWay = ConcurrentHashMap.newKeySet();

	private final ExecutorService one = Executors.newSingleThreadExecutor((part) -> {
		Thread thread = new Thread(part, "statement-planning");
		thread.setDaemon(true);
		return thread;
	});

	Planning(Sessions sessions) {
		this.sessions = sessions;
	}

	/** One statement at a time, and each once while it waits. */
	void later(Query query) {
		if (this.underWay.add(query.text())) {
			this.one.execute(() -> plan(query));
		}
	}

	private void plan(Query query) {
		Work work = Work.aside("plan", PATIENCE);
		try {
			this.sessions.in(AccessMode.READ, work,
					(session) -> session
						.run(new Query("EXPLAIN " + query.text(), query.parameters()),
								TransactionConfig.builder().withTimeout(PATIENCE).build())
						.consume());
		}
		catch (Neo4jException ex) {
			log.debug("{} wasn't planned", NamedQuery.nameOf(query), ex);
		}
		finally {
			this.underWay.remove(query.text());
		}
	}

	@Override
	public void close() {
		this.one.shutdownNow();
	}

}
