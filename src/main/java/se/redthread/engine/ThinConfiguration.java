package se.redthread.engine;

import se.redthread.start.StartRefused;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * In the thin jar there is no engine to fall back on, and without this the driver would
 * look for a database on its default port.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
@ConditionalOnProperty(name = "spring.neo4j.uri", havingValue = "false", matchIfMissing = true)
class ThinConfiguration {

	@Bean
	Neo4jConnectionDetails missingConnectionDetails() {
		throw new StartRefused("spring.neo4j.uri is not set, and this is the thin jar, which holds no database; set it "
				+ "to a Neo4j server, such as bolt://127.0.0.1:7687, or run redthread.jar, which brings its own");
	}

}
