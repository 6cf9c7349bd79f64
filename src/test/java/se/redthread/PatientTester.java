package se.redthread;

import java.time.Duration;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Lets the tester wait longer than its 5 seconds, and than the service may in any test:
 * the database plans the first statements, which takes long on a busy machine.
 */
class PatientTester implements BeanPostProcessor {

	private static final Duration PATIENCE = Duration.ofSeconds(130);

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof HttpGraphQlTester tester) ? patient(tester) : bean;
	}

	private static HttpGraphQlTester patient(HttpGraphQlTester tester) {
		return tester.mutate()
			.webTestClient((client) -> client.responseTimeout(PATIENCE))
			.responseTimeout(PATIENCE)
			.build();
	}

}
