package se.redthread.graph;

import java.time.Duration;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import org.neo4j.driver.Query;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells operators of statements, by name: how long each took as a metric and, where
 * traces are on, as a span; and in the log those that took long. The names are
 * OpenTelemetry's for clients of databases.
 */
@Component
class StatementWatch {

	/** What several statements in one writing transaction are told as. */
	static final String TRANSACTION = "transaction";

	private static final String METRIC = "db.client.operation.duration";

	private static final Logger log = LoggerFactory.getLogger(StatementWatch.class);

	private final ObservationRegistry observations;

	private final String database;

	private final Duration slow;

	StatementWatch(ObservationRegistry observations, @Value("${redthread.database:neo4j}") String database,
			@Value("${redthread.slow-statement:500ms}") Duration slow) {
		this.observations = observations;
		this.database = database;
		this.slow = slow;
	}

	<T> T over(Query query, Supplier<T> statement) {
		return over(NamedQuery.nameOf(query), statement);
	}

	<T> T over(String name, Supplier<T> statement) {
		long start = System.nanoTime();
		Observation observation = Observation.createNotStarted(METRIC, StatementWatch::context, this.observations)
			.contextualName(name)
			.lowCardinalityKeyValue("db.system.name", "neo4j")
			.lowCardinalityKeyValue("db.namespace", this.database)
			.lowCardinalityKeyValue("db.query.summary", name)
			.lowCardinalityKeyValue("error.type", "none")
			.start();
		try (Observation.Scope scope = observation.openScope()) {
			return statement.get();
		}
		catch (RuntimeException ex) {
			observation.lowCardinalityKeyValue("error.type", type(ex)).error(ex);
			throw ex;
		}
		finally {
			observation.stop();
			note(name, Duration.ofNanos(System.nanoTime() - start));
		}
	}

	/**
	 * The span of a client; nothing is passed on, since the database asks for nothing.
	 */
	private static SenderContext<Object> context() {
		SenderContext<Object> context = new SenderContext<>((carrier, key, value) -> {
		}, Kind.CLIENT);
		context.setCarrier(StatementWatch.class);
		return context;
	}

	private static String type(RuntimeException failure) {
		return (failure instanceof Neo4jException ofTheDatabase && ofTheDatabase.code() != null) ? ofTheDatabase.code()
				: failure.getClass().getSimpleName();
	}

	// What is done outside of requests, such as an import, is slow by nature
	private void note(String name, Duration took) {
		if (took.compareTo(this.slow) >= 0 && Work.ofThisThread() != null) {
			log.info("A slow statement, {}, took {} ms", name, took.toMillis());
		}
	}

}
