package se.redthread.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import se.redthread.SampleTest;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example in the Markdown files, run against the application with the sample. */
@SampleTest
class ReadmeIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String THREAD = """
			{ trace(from: "QXNzaWdubWVudDphc3NpZ25tZW50LTIwMjItZGVzdHJ1a3Rpb25zYW5sYWdnbmluZy1mb3ItbHVzdGdhcw") {
			routes { routes { things { title } links { status } } } } }""";

	@LocalServerPort
	private int port;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	@TestFactory
	Stream<DynamicTest> everyExampleGivesTheAnswerThatFollowsIt() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Markdown document : Markdown.all()) {
			List<Markdown.Block> blocks = document.blocks();
			for (int i = 0; i < blocks.size(); i++) {
				Markdown.Block block = blocks.get(i);
				String next = (i + 1 < blocks.size() && blocks.get(i + 1).language().equals("json"))
						? blocks.get(i + 1).text() : "";
				if (isQuestion(block)) {
					tests.add(DynamicTest.dynamicTest(block.where(), () -> gives(block, next)));
				}
			}
		}
		assertThat(tests).hasSizeGreaterThan(8);
		return tests.stream();
	}

	private static boolean isQuestion(Markdown.Block block) {
		return block.language().equals("graphql")
				|| (block.language().equals("bash") && block.text().startsWith("curl "));
	}

	private void gives(Markdown.Block question, String answer) throws Exception {
		JsonNode given = JSON.readTree(question.language().equals("graphql") ? ask(question.text())
				: run(question.text().replace("127.0.0.1:8080", "127.0.0.1:" + this.port)));
		assertThat(given.has("errors")).as("%s", given).isEqualTo(answer.contains("\"errors\""));
		assertThat(answer).as("the answer that follows").isNotEmpty();
		assertThat(Shortened.parse(answer).fits(given)).as("%s", given).isTrue();
	}

	@Test
	void theFileOfOwnDataIsSound() {
		List<Markdown.Block> files = Markdown.all()
			.stream()
			.flatMap((document) -> document.blocks().stream())
			.filter((block) -> block.language().equals("jsonl"))
			.toList();
		assertThat(files).isNotEmpty().allSatisfy((block) -> {
			byte[] bytes = block.text().getBytes(StandardCharsets.UTF_8);
			assertThat(this.imports.check(List.of(new Source(block.where(), () -> new ByteArrayInputStream(bytes)))))
				.isInstanceOf(ImportResult.Sound.class);
		});
	}

	@Test
	void thePictureOfTheThreadIsTheAnswer() throws Exception {
		JsonNode routes = JSON.readTree(ask(THREAD)).at("/data/trace/routes/routes");
		List<String> expected = new ArrayList<>(drawn(routes.get(1)));
		Collections.reverse(expected);
		List<String> below = drawn(routes.get(0));
		expected.addAll(below.subList(1, below.size()));
		List<String> picture = Markdown.read(Path.of("README.md"))
			.blocks()
			.stream()
			.map(Markdown.Block::text)
			.filter((text) -> text.contains("▲"))
			.flatMap(String::lines)
			.toList();
		assertThat(picture).hasSameSizeAs(expected);
		for (int i = 0; i < expected.size(); i++) {
			assertThat(picture.get(i)).startsWith(expected.get(i));
		}
	}

	/** A route as the picture draws it, from the start on. */
	private static List<String> drawn(JsonNode route) {
		List<String> lines = new ArrayList<>(List.of(route.at("/things/0/title").asString()));
		for (int i = 0; i < route.get("links").size(); i++) {
			lines.add("  ▲ " + route.get("links").get(i).get("status").asString());
			lines.add(route.get("things").get(i + 1).get("title").asString());
		}
		return lines;
	}

	@Test
	void theSampleIsAsLargeAsItIsSaidToBe() {
		Record counted = this.driver
			.executableQuery(
					"RETURN COUNT { (:Thing) } + ' things and ' + COUNT { (:Thing)-->(:Thing) } + ' links' AS size")
			.execute()
			.records()
			.get(0);
		assertThat(Markdown.read(Path.of("README.md")).prose())
			.anyMatch((line) -> line.contains(counted.get("size").asString()));
	}

	@Test
	void theMetricsThatOperatorsReadOfAreTold() throws Exception {
		ask("{ focusAreas(first: 1) { nodes { servedBy { totalCount } } } }");
		String told = run("curl -s http://127.0.0.1:" + this.port + "/actuator/prometheus");
		List<String> named = Markdown.read(Path.of("src/docs/observability.md"))
			.spans()
			.stream()
			.filter((span) -> span.endsWith("_seconds"))
			.toList();
		assertThat(named).hasSizeGreaterThan(2).allSatisfy((name) -> assertThat(told).contains("\n" + name + "_count"));
	}

	private String ask(String document) throws Exception {
		return run("curl", "-s", "http://127.0.0.1:" + this.port + "/graphql", "-H", "Content-Type: application/json",
				"-d", JSON.writeValueAsString(Map.of("query", document)));
	}

	private static String run(String line) throws Exception {
		return run("bash", "-c", line);
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		return said;
	}

}
