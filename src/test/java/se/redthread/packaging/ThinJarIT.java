package se.redthread.packaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import se.redthread.TestDatabase;
import se.redthread.start.RunningRedthread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The thin jar as a site with a database of its own runs it. */
@Timeout(240)
class ThinJarIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern ADDRESS = Pattern.compile("Redthread is ready: (http://[^/]+)/ ");

	@Test
	void importsIntoAGivenDatabaseAndServesFromIt() throws Exception {
		try (Driver driver = TestDatabase.get().driver()) {
			TestDatabase.clear(driver);
		}
		try (RunningRedthread command = run("import", "src/main/resources/sample/halland-2022.jsonl")) {
			assertThat(command.untilTheEnd()).first().asString().startsWith("Things: 307 new, 0 changed, 0 unchanged.");
			assertThat(command.exitCode()).isZero();
		}
		try (RunningRedthread service = run("--redthread.limits.time=30s")) {
			Matcher ready = ADDRESS.matcher(service.line());
			assertThat(ready.find()).isTrue();
			JsonNode answer = ask(ready.group(1), "trace-assignment");
			assertThat(answer.has("errors")).isFalse();
			assertThat(answer.get("data"))
				.isEqualTo(JSON.readTree(Path.of("src/test/resources/examples/trace-assignment.json").toFile()));
		}
	}

	@Test
	void refusesToStartWithoutADatabase() throws Exception {
		for (List<String> arguments : List.of(List.<String>of(), List.of("import", "LICENSE"))) {
			try (RunningRedthread thin = RunningRedthread.jar(BuiltJar.THIN.file(), arguments.toArray(String[]::new))) {
				assertThat(thin.untilTheEnd()).singleElement()
					.asString()
					.contains("spring.neo4j.uri is not set, and this is the thin jar, which holds no database; ");
				assertThat(thin.exitCode()).isEqualTo(1);
			}
		}
	}

	private static RunningRedthread run(String... arguments) throws IOException {
		TestDatabase database = TestDatabase.get();
		return RunningRedthread.jar(BuiltJar.THIN.file(),
				Stream
					.concat(Stream.of(arguments),
							Stream.of("--spring.neo4j.uri=" + database.uri(),
									"--spring.neo4j.authentication.username=" + database.user(),
									"--spring.neo4j.authentication.password=" + database.password()))
					.toArray(String[]::new));
	}

	private static JsonNode ask(String address, String example) throws IOException, InterruptedException {
		String place = "schema/examples/" + example;
		String body = JSON.writeValueAsString(Map.of("query", Files.readString(Path.of(place + ".graphql")),
				"variables", JSON.readTree(Path.of(place + ".variables.json").toFile())));
		return JSON.readTree(HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString())
			.body());
	}

}
