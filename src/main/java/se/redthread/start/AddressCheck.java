package se.redthread.start;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses an address of the database that is none, before a driver is made of it. */
class AddressCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String uri = context.getEnvironment().getProperty("spring.neo4j.uri");
		if (uri != null && uri.isBlank()) {
			throw new StartRefused("spring.neo4j.uri is empty; give it the address of a Neo4j server, such as "
					+ "bolt://127.0.0.1:7687, or leave it out for the embedded database");
		}
		if (uri != null) {
			DatabaseAddress.check(uri);
		}
	}

}
