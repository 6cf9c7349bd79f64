package se.redthread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples that readers are shown, with the answers kept beside the tests.
 *
 * @param folder where they lie below the folder of examples; empty for that one itself
 */
public record ExampleFiles(String folder) {

	private static final JsonMapper JSON = new JsonMapper();

	public List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(new ClassPathResource("graphql/examples/" + this.folder).getFilePath())) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".graphql"))
				.map((name) -> name.replace(".graphql", ""))
				.sorted()
				.toList();
		}
	}

	/** Asks an example, and holds the answer to the whole one that is kept. */
	public void check(String name, HttpGraphQlTester graphQl) throws IOException {
		check(name, graphQl, Map.of());
	}

	/** Asks an example with other values for some of its variables. */
	public void check(String name, HttpGraphQlTester graphQl, Map<String, Object> others) throws IOException {
		Map<String, Object> answer = ask(name, graphQl, others);
		assertThat(answer.get("errors")).as("errors").isNull();
		assertThat(pretty(JSON.valueToTree(answer.get("data"))))
			.isEqualTo(pretty(JSON.readTree(read("examples/" + this.folder + name + ".json"))));
	}

	/** Asks an example for what it does, whatever it answers. */
	public void send(String name, HttpGraphQlTester graphQl) throws IOException {
		ask(name, graphQl, Map.of());
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> ask(String name, HttpGraphQlTester graphQl, Map<String, Object> others)
			throws IOException {
		String place = "graphql/examples/" + this.folder + name;
		Map<String, Object> variables = JSON.readValue(read(place + ".variables.json"), Map.class);
		HttpGraphQlTester.Request<?> request = graphQl.document(read(place + ".graphql"));
		variables.putAll(others);
		variables.forEach(request::variable);
		return request.execute().returnResponse().toMap();
	}

	/** The body of a request for an example. */
	public String body(String name) throws IOException {
		String place = "graphql/examples/" + this.folder + name;
		return JSON.writeValueAsString(
				Map.of("query", read(place + ".graphql"), "variables", JSON.readTree(read(place + ".variables.json"))));
	}

	private static String pretty(JsonNode answer) {
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
