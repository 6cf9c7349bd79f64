package se.redthread.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one gate to the database. A read is one auto-commit statement in read access mode,
 * which saves the round trips of BEGIN and COMMIT; passing faults are tried again here.
 */
@Component
public class Graph {

	private static final Logger log = LoggerFactory.getLogger(Graph.class);

	private static final int TRIES = 3;

	private static final Duration PAUSE = Duration.ofMillis(50);

	private static final CypherFile END = CypherFile.named("graph/endWork");

	private static final TransactionConfig BRIEFLY = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(5))
		.build();

	private final Driver driver;

	private final Faults faults = new Faults();

	private final Timer statements;

	private final SessionConfig reading;

	private final SessionConfig writing;

	Graph(Driver driver, MeterRegistry meters, @Value("${redthread.database:neo4j}") String database) {
		this.driver = driver;
		this.statements = Timer.builder("redthread.statements")
			.description("Statements sent to the database")
			.register(meters);
		this.reading = SessionConfig.builder().withDatabase(database).withDefaultAccessMode(AccessMode.READ).build();
		this.writing = SessionConfig.builder().withDatabase(database).build();
	}

	/** Runs one reading statement for the current work, and returns all its records. */
	public List<Record> read(Query query) {
		Work work = Work.current();
		for (int attempt = 1;; attempt++) {
			try {
				return readOnce(query, work);
			}
			catch (Neo4jException ex) {
				if (!this.faults.isPassing(ex) || attempt == TRIES) {
					throw this.faults.problem(ex, work);
				}
				pause(attempt, work);
			}
		}
	}

	private List<Record> readOnce(Query query, Work work) {
		TransactionConfig config = config(work);
		work.countStatement();
		log.debug("{}", query.text());
		Timer.Sample sample = Timer.start();
		try (Session session = this.driver.session(this.reading)) {
			return session.run(query, config).list();
		}
		finally {
			sample.stop(this.statements);
		}
	}

	/** Does several statements in one writing transaction: all of them or none. */
	public <T> T write(Function<TransactionContext, T> unit) {
		Work work = Work.current();
		try (Session session = this.driver.session(this.writing)) {
			return session.executeWrite((tx) -> {
				work.countStatement();
				return unit.apply(tx);
			}, config(work));
		}
		catch (Neo4jException ex) {
			throw this.faults.problem(ex, work);
		}
	}

	/** Ends the transactions that the work still has in the database. */
	public void end(Work work) {
		try (Session session = this.driver.session(this.writing)) {
			session.run(END.with(Map.of("work", work.key())), BRIEFLY).consume();
		}
		catch (Neo4jException ex) {
			throw this.faults.problem(ex, work);
		}
	}

	private TransactionConfig config(Work work) {
		return TransactionConfig.builder()
			.withTimeout(work.left())
			.withMetadata(Map.of(Work.METADATA_KEY, work.key()))
			.build();
	}

	/** Runs one statement that changes the schema or opens transactions of its own. */
	public void run(Query query) {
		Work work = Work.current();
		try (Session session = this.driver.session(this.writing)) {
			session.run(query, config(work)).consume();
		}
		catch (Neo4jException ex) {
			throw this.faults.problem(ex, work);
		}
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

}
