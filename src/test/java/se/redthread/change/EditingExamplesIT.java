package se.redthread.change;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import se.redthread.ExampleFiles;
import se.redthread.GraphTest;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example that changes the graph gives its whole answer, on a sample of its own.
 */
@GraphTest
class EditingExamplesIT {

	private static final ExampleFiles FILES = new ExampleFiles("editing/");

	/** What is told of the time before the example change-assignment. */
	private static final String AS_KNOWN_ON = "as-known-on";

	/** What is told after the examples baseline and change-assignment. */
	private static final String COMPARED = "compare-with-baseline";

	/** What is told or undone after the example change-assignment. */
	private static final List<String> AFTER_A_CHANGE = List.of("history", "undo");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	static List<String> examples() throws IOException {
		return FILES.names()
			.stream()
			.filter((name) -> !AFTER_A_CHANGE.contains(name) && !Set.of(AS_KNOWN_ON, COMPARED).contains(name))
			.toList();
	}

	@BeforeEach
	void sample() {
		TestGraph.holdSample(this.driver, this.imports);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleGivesItsWholeAnswer(String name) throws IOException {
		FILES.check(name, this.graphQl);
	}

	@Test
	void whatWasAdoptedIsComparedWithWhatIsSaidNow() throws IOException {
		FILES.check("baseline", this.graphQl);
		FILES.send("change-assignment", this.graphQl);
		FILES.check(COMPARED, this.graphQl);
	}

	@Test
	void whatFollowsOnAChangeGivesItsWholeAnswer() throws IOException {
		OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC);
		FILES.check("change-assignment", this.graphQl);
		FILES.check(AS_KNOWN_ON, this.graphQl, Map.of("knownAt", before.toString()));
		for (String name : AFTER_A_CHANGE) {
			FILES.check(name, this.graphQl);
		}
	}

}
