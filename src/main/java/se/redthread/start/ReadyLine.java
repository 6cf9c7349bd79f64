package se.redthread.start;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * The last line of the start: where to look, and where the data is.
 */
class ReadyLine implements ApplicationListener<ApplicationReadyEvent>, Ordered {

	private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		String address = environment.getRequiredProperty("server.address");
		String host = address.contains(":") ? "[" + address + "]" : address;
		log.info("Redthread is ready: http://{}:{}{}/ (GraphiQL at /graphiql, GraphQL at /graphql), data in {}", host,
				environment.getProperty("local.server.port"),
				environment.getProperty("server.servlet.context-path", ""), data(environment));
	}

	private static String data(Environment environment) {
		String uri = environment.getProperty("spring.neo4j.uri");
		return (uri != null) ? DatabaseAddress.shown(uri)
				: Path.of(environment.getRequiredProperty("redthread.data")).toAbsolutePath().normalize().toString();
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
