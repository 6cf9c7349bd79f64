package se.redthread.start;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AddressCheckTests {

	@Test
	void refusesAnEmptyAddress() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check(" "))
			.withMessageStartingWith("spring.neo4j.uri is empty; give it the address of a Neo4j server");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rubbish", "http://127.0.0.1:7474", "bolt:/127.0.0.1" })
	void refusesWhatIsNoAddress(String uri) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check(uri))
			.withMessageStartingWith("spring.neo4j.uri=" + uri + " is no address of a database");
	}

	@Test
	void takesAnAddressAndNone() {
		assertThatNoException().isThrownBy(() -> check("neo4j+s://db.example"));
		assertThatNoException().isThrownBy(() -> new AddressCheck().initialize(new GenericApplicationContext()));
	}

	private static void check(String uri) {
		GenericApplicationContext context = new GenericApplicationContext();
		context.setEnvironment(new MockEnvironment().withProperty("spring.neo4j.uri", uri));
		new AddressCheck().initialize(context);
	}

}
