package se.redthread;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example that a reader is shown gives the whole answer that is kept beside it. */
@SampleTest
class ExamplesIT {

	private static final ExampleFiles FILES = new ExampleFiles("");

	@Autowired
	private HttpGraphQlTester graphQl;

	static List<String> examples() throws IOException {
		return FILES.names();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleGivesItsWholeAnswer(String name) throws IOException {
		FILES.check(name, this.graphQl);
	}

	@Test
	void theExamplesOfTheMainJobAreThere() throws IOException {
		assertThat(examples()).contains("trace-assignment", "trace-up", "trace-down", "plan-tree", "assignments-page",
				"evidence");
	}

}
