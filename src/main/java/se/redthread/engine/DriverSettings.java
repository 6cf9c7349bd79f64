package se.redthread.engine;

import org.neo4j.driver.Config.ConfigBuilder;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the driver does for which Boot has no property, with any database.
 */
@Component
class DriverSettings implements ConfigBuilderCustomizer {

	@Override
	public void customize(ConfigBuilder builder) {
		builder.withUserAgent("redthread").withTelemetryDisabled(true);
	}

}
