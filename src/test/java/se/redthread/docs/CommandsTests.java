package se.redthread.docs;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class CommandsTests {

	@ParameterizedTest
	@ValueSource(strings = { "mvn verify", "mvn -q -Dfast package", "mvn spring-javaformat:apply",
			"mvn spring-boot:run -Dspring-boot.run.arguments=--server.port=8081",
			"java -jar target/redthread.jar import - --check --redthread.data=./x" })
	void knowsWhatThereIs(String line) {
		assertThatNoException().isThrownBy(() -> Commands.check(line, Settings.all().keySet()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mvn verfy", "mvn -Dfaster package", "mvn spring-bot:run", "mvn -Dtest=NoTests test",
			"mvn spring-boot:run -Dspring-boot.run.arguments=--server.prt=1", "java -jar target/other.jar",
			"java -jar target/redthread.jar exprot", "java -jar target/redthread.jar --redthread.dta=./x",
			"redthread start" })
	void refusesWhatThereIsNot(String line) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Commands.check(line, Settings.all().keySet()));
	}

}
