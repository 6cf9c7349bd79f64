package se.redthread.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import se.redthread.graph.Graph;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The part of the application that a command needs: the database and this room. It is not
 * annotated as a configuration, so that the application doesn't take it for its own.
 */
@ComponentScan(basePackages = "se.redthread.engine", basePackageClasses = { Graph.class, Imports.class })
@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
class CommandConfiguration {

	@Bean
	MeterRegistry meters() {
		return new SimpleMeterRegistry();
	}

}
