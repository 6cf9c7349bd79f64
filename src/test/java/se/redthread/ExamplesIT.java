package se.redthread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example that a reader is shown gives the whole answer that is kept beside it. */
@SampleTest
class ExamplesIT {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private HttpGraphQlTester graphQl;

	static List<String> examples() throws IOException {
		try (Stream<Path> files = Files.list(new ClassPathResource("graphql/examples").getFilePath())) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".graphql"))
				.map((name) -> name.replace(".graphql", ""))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleGivesItsWholeAnswer(String name) throws IOException {
		Map<String, Object> answer = ask(name);
		assertThat(answer.get("errors")).as("errors").isNull();
		assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.valueToTree(answer.get("data"))))
			.isEqualTo(JSON.writerWithDefaultPrettyPrinter()
				.writeValueAsString(JSON.readTree(read("examples/" + name + ".json"))));
	}

	@Test
	void theExamplesOfTheMainJobAreThere() throws IOException {
		assertThat(examples()).contains("trace-assignment", "trace-up", "trace-down", "plan-tree", "assignments-page",
				"evidence");
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> ask(String name) throws IOException {
		Map<String, Object> variables = JSON.readValue(read("graphql/examples/" + name + ".variables.json"), Map.class);
		HttpGraphQlTester.Request<?> request = this.graphQl.document(read("graphql/examples/" + name + ".graphql"));
		variables.forEach(request::variable);
		return request.execute().returnResponse().toMap();
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
