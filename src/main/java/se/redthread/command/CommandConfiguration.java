package se.redthread.command;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The part of the application that commands need: the database, and the rooms that
 * commands are about. It is not annotated as a configuration, so that the application
 * doesn't take it for its own. Rooms are named as text, for they use this one.
 */
@ComponentScan({ "se.redthread.engine", "se.redthread.database", "se.redthread.graph", "se.redthread.exchange",
		"se.redthread.intake", "se.redthread.archive" })
@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
class CommandConfiguration {

	@Bean
	ObservationRegistry observations() {
		return ObservationRegistry.NOOP;
	}

}
