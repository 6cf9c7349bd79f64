package se.redthread;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import se.redthread.exchange.Imports;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * The demonstration data lie beside the sample, and every example on them gives the whole
 * answer that is kept.
 */
@SampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationIT {

	private static final ExampleFiles FILES = new ExampleFiles("demonstration/");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Demonstration data;

	static List<String> examples() throws IOException {
		return FILES.names();
	}

	@BeforeAll
	void addTheData() {
		this.data = Demonstration.beside(this.imports, this.driver);
	}

	@AfterAll
	void removeTheData() {
		this.data.close();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleGivesItsWholeAnswer(String name) throws IOException {
		FILES.check(name, this.graphQl);
	}

}
