package se.redthread.engine;

import java.net.URI;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import se.redthread.revision.GraphRevision;
import se.redthread.start.DataUse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the embedded database in the place of {@code spring.neo4j.uri} where that is
 * missing. The driver depends on the details and they on the database, so it starts first
 * and is closed last.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
@ConditionalOnProperty(name = "spring.neo4j.uri", havingValue = "false", matchIfMissing = true)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

	@Bean
	Engine engine(EngineProperties properties, @Value("${" + DataUse.SETTING + ":SERVE}") DataUse use) {
		return Engine.of(properties, use);
	}

	@Bean
	MeterBinder pageCacheMeters(Engine engine) {
		return (registry) -> {
			if (engine instanceof EmbeddedNeo4j embedded) {
				embedded.pageCacheMeters().bindTo(registry);
			}
		};
	}

	/** Null for a command that has joined the database of another process. */
	@Bean
	@Nullable GraphRevision engineRevision(Engine engine) {
		return (engine instanceof EmbeddedNeo4j embedded) ? embedded.revision() : null;
	}

	@Bean
	DiskSpace diskSpace(EngineProperties properties) {
		return new DiskSpace(properties.folder());
	}

	@Bean
	Neo4jConnectionDetails engineConnectionDetails(Engine engine) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return engine.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(Engine.USER, engine.password());
			}

		};
	}

}
