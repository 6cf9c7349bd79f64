package se.redthread;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a test's application at the one test database.
 */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.get();
		TestPropertyValues
			.of("spring.neo4j.uri=" + database.uri(), "spring.neo4j.authentication.username=" + database.user(),
					"spring.neo4j.authentication.password=" + database.password())
			.applyTo(context);
	}

}
