package se.redthread.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.problem.Problem;
import se.redthread.seal.SealKey;
import se.redthread.seal.Seals;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one gate to the database. A read is one auto-commit statement in read access mode,
 * which saves the round trips of BEGIN and COMMIT; passing faults are tried again here.
 */
@Component
public class Graph implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Graph.class);

	private static final int TRIES = 3;

	private static final Duration QUICKLY = Duration.ofSeconds(2);

	private static final Duration PAUSE = Duration.ofMillis(50);

	private static final CypherFile KEYS = CypherFile.named("seal/keys");

	private static final CypherFile END = CypherFile.named("graph/endWork");

	private static final Duration BRIEFLY = Duration.ofSeconds(5);

	private final Faults faults = new Faults();

	private final FormerQueries formerQueries = new FormerQueries();

	private final Planning planning;

	private final StatementWatch watch;

	private final Sessions sessions;

	Graph(Driver driver, StatementWatch watch, @Value("${redthread.database:neo4j}") String database) {
		this.sessions = new Sessions(driver, database);
		this.watch = watch;
		this.planning = new Planning(this.sessions);
	}

	/** Runs one reading statement for the current work, and returns all its records. */
	public List<Record> read(Query query) {
		Work work = Work.current();
		List<Record> rows = read(this.formerQueries.of(query), work, Result::list);
		// Former states keep what is personal under seal
		return (KnownAt.current() != null) ? opened(rows) : rows;
	}

	/** The rows with all that is sealed in them opened, or what stands in its place. */
	public List<Record> opened(List<Record> rows) {
		return Seals.open(rows, this::keys);
	}

	/** Those of the keys that are there, by their ids. */
	public Map<String, SealKey> keys(Set<String> ids) {
		Map<String, SealKey> keys = new HashMap<>();
		read(KEYS.with(Map.of("ids", List.copyOf(ids))), Work.current(), Result::list).forEach((row) -> {
			String id = row.get("id").asString();
			keys.put(id, new SealKey(id, row.get("secret").asString()));
		});
		return keys;
	}

	/**
	 * Runs one reading statement whose records are taken one after another, so that they
	 * needn't all be held; what is sealed in them stays so. A passing fault begins it
	 * anew, and so the reader too.
	 */
	public <T> T read(Query query, Function<Iterator<Record>, T> reader) {
		Work work = Work.current();
		return read(this.formerQueries.of(query), work, reader::apply);
	}

	private <T> T read(Query query, Work work, Function<Result, T> reader) {
		try {
			return repeated(work, () -> readOnce(query, work, reader));
		}
		catch (Problem problem) {
			if (work.ending() == Work.Ending.TIME_UP) {
				this.planning.later(query);
			}
			throw problem;
		}
	}

	private <T> T readOnce(Query query, Work work, Function<Result, T> reader) {
		TransactionConfig config = config(work);
		work.countStatement();
		log.debug("{}", query.text());
		return this.watch.over(query,
				() -> this.sessions.in(AccessMode.READ, work, (session) -> reader.apply(session.run(query, config))));
	}

	/**
	 * Runs one statement that reads what is known now, and tells the state at which it
	 * ended.
	 */
	public Reached reached(Query query) {
		Work work = Work.current();
		return repeated(work, () -> {
			TransactionConfig config = config(work);
			work.countStatement();
			return this.watch.over(query, () -> this.sessions.in(AccessMode.READ, work, (session) -> {
				List<Record> records = session.run(query, config).list();
				return new Reached(records, Bookmarks.text(session.lastBookmarks()));
			}));
		});
	}

	/**
	 * Does several statements in one writing transaction: all of them or none. What is
	 * done may be done again, from its beginning, when a passing fault has undone it.
	 */
	public <T> T write(Function<TransactionContext, T> unit) {
		Work work = Work.current();
		try {
			return this.watch.over(StatementWatch.TRANSACTION, () -> transaction(unit, work));
		}
		catch (Neo4jException ex) {
			throw problem(ex, work);
		}
	}

	private <T> T transaction(Function<TransactionContext, T> unit, Work work) {
		work.beginWriting();
		return this.sessions.in(AccessMode.WRITE, work, (session) -> session.executeWrite((tx) -> {
			work.countStatement();
			return this.faults.onceOnly(() -> unit.apply(tx));
		}, config(work)));
	}

	/** Runs one statement that changes the schema or opens transactions of its own. */
	public void run(Query query) {
		Work work = Work.current();
		repeated(work, () -> this.sessions.in(AccessMode.WRITE, work,
				(session) -> session.run(query, config(work)).consume()));
	}

	/**
	 * Does a part, in transactions of its own, while one more transaction holds what a
	 * statement locks. Nothing of that statement stays.
	 * @throws LockMissed if others held it for all the time that there was to wait
	 */
	public void holding(Query lock, Work waiting, Runnable part) {
		try {
			this.sessions.holding(lock, waiting, part);
		}
		catch (Neo4jException ex) {
			throw this.faults.problem(ex, Work.current());
		}
	}

	/** Ends the transactions that the work still has in the database. */
	public void end(Work work) {
		Work ending = Work.aside("end", BRIEFLY);
		try {
			this.sessions.in(AccessMode.WRITE, ending,
					(session) -> session.run(END.with(Map.of("work", work.key())), config(ending)).consume());
		}
		catch (Neo4jException ex) {
			throw problem(ex, ending);
		}
	}

	/** What the current work has seen of the graph; it may be carried elsewhere. */
	public String bookmark() {
		return this.sessions.bookmarks(Work.current()).text();
	}

	/**
	 * The current work shows what another has seen, without asking the database; an empty
	 * bookmark is nothing.
	 */
	public void show(String bookmark) {
		this.sessions.bookmarks(Work.current()).add(Bookmarks.parse(bookmark));
	}

	/**
	 * Makes sure that the database knows the state that the current work's client has
	 * seen, if it brought one, and has come to it.
	 * @return whether the database had to be asked
	 */
	public boolean reach() {
		boolean asked = this.sessions.bookmarks(Work.current()).isGiven();
		if (asked) {
			read(Sessions.PING.with(Map.of()));
		}
		return asked;
	}

	private <T> T repeated(Work work, Supplier<T> attempt) {
		for (int number = 1;; number++) {
			long begun = System.nanoTime();
			try {
				return attempt.get();
			}
			catch (Neo4jException ex) {
				if (!this.faults.isPassing(ex) || number == TRIES) {
					throw problem(ex, work);
				}
				pause(number, work);
			}
		}
	}

	private Problem problem(Neo4jException fault, Work work) {
		if (this.faults.isSuspicious(fault)) {
			this.sessions.suspect();
		}
		return this.faults.problem(fault, work);
	}

	private TransactionConfig config(Work work) {
		return TransactionConfig.builder()
			.withTimeout(work.left())
			.withMetadata(Map.of(Work.METADATA_KEY, work.key()))
			.build();
	}

	private void pause(int attempt, Work work) {
		try {
			Thread.sleep(Math.min(PAUSE.toMillis() * attempt, work.left().toMillis()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting to ask the database again", ex);
		}
	}

	@Override
	public void destroy() {
		this.planning.close();
		this.sessions.close();
	}

	/**
	 * What a statement has returned, and where it ended.
	 *
	 * @param records all of them
	 * @param bookmark the state that the database had come to
	 */
	public record Reached(List<Record> records, String bookmark) {
	}

	/** Another held the lock for all the time that there was to wait. */
	public static final class LockMissed extends RuntimeException {

		LockMissed(Throwable cause) {
			super(cause);
		}

	}

}
