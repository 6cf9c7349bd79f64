package se.redthread.engine;

import org.neo4j.driver.Config.ConfigBuilder;
import org.neo4j.driver.Logging;
import se.redthread.start.DatabaseAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the driver does for which Boot has no property, with any database.
 */
@Component
class DriverSettings implements ConfigBuilderCustomizer {

	private final String uri;

	DriverSettings(@Value("${spring.neo4j.uri:}") String uri) {
		this.uri = uri;
	}

	// The driver's log by default makes the text of each message also where nobody reads
	// it
	@Override
	@SuppressWarnings("deprecation")
	public void customize(ConfigBuilder builder) {
		if (!this.uri.isEmpty()) {
			DatabaseAddress.check(this.uri);
		}
		builder.withUserAgent("redthread").withTelemetryDisabled(true).withLogging(Logging.slf4j());
	}

}
