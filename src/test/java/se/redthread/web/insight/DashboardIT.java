package se.redthread.web.insight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.redthread.start.RunningRedthread;
import se.redthread.web.RawClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Every metric and label of the sample dashboard is one that a running service tells. */
class DashboardIT {

	private static final JsonNode DASHBOARD = new JsonMapper()
		.readTree(Path.of("src/dashboards/redthread.json").toFile());

	private static final Set<String> WORDS = Set.of("by", "histogram_quantile", "max", "min", "rate", "sum");

	private static final Pattern WORD = Pattern.compile("(?<![\\w$])[a-z]\\w*");

	private static final Pattern LINE = Pattern.compile("(\\w+)(?:\\{(.*)})? \\S+");

	@TempDir
	private Path data;

	@Test
	void itAsksForWhatThereIs() throws Exception {
		Map<String, Set<String>> metrics;
		try (RunningRedthread service = RunningRedthread.start("--redthread.data=" + this.data,
				"--redthread.sample=none")) {
			Matcher ready = Pattern.compile("http://127.0.0.1:(\\d+)/").matcher(service.line());
			assertThat(ready.find()).isTrue();
			int port = Integer.parseInt(ready.group(1));
			send(port, RawClient.post("{ assignments(first: 1) { nodes { title } } }"));
			send(port, RawClient.post("{ notThere }"));
			metrics = metrics(send(port, "GET /actuator/prometheus HTTP/1.1\r\nHost: localhost\r\n\r\n"));
		}
		assertThat(expressions()).hasSizeGreaterThan(15).allSatisfy((expression) -> {
			Set<String> asked = new TreeSet<>();
			Set<String> labels = new TreeSet<>();
			words(expression).forEach((word) -> (metrics.containsKey(word) ? asked : labels).add(word));
			assertThat(asked).as(expression).isNotEmpty();
			assertThat(asked).as(expression)
				.allSatisfy((metric) -> assertThat(metrics.get(metric)).containsAll(labels));
		});
	}

	@Test
	void itsPanelsAreNamedAndDoNotOverlap() {
		assertThat(panels().map((panel) -> panel.get("title").asString())).doesNotHaveDuplicates()
			.hasSizeGreaterThan(10);
		assertThat(panels().map((panel) -> panel.at("/gridPos/x") + " " + panel.at("/gridPos/y")))
			.doesNotHaveDuplicates();
		assertThat(panels().map((panel) -> panel.at("/datasource/uid").asString())).containsOnly("${prometheus}");
	}

	private static Stream<JsonNode> panels() {
		return DASHBOARD.get("panels").valueStream();
	}

	private static Stream<String> expressions() {
		return panels().flatMap((panel) -> panel.get("targets").valueStream())
			.map((target) -> target.get("expr").asString());
	}

	private static Stream<String> words(String expression) {
		return WORD.matcher(expression.replaceAll("\"[^\"]*\"", ""))
			.results()
			.map(MatchResult::group)
			.filter((word) -> !WORDS.contains(word));
	}

	/** The labels of each metric. */
	private static Map<String, Set<String>> metrics(String scrape) {
		Map<String, Set<String>> metrics = new TreeMap<>();
		scrape.lines().map(LINE::matcher).filter(Matcher::matches).forEach((line) -> {
			Set<String> labels = metrics.computeIfAbsent(line.group(1), (name) -> new TreeSet<>());
			if (line.group(2) != null) {
				Pattern.compile("(\\w+)=\"")
					.matcher(line.group(2))
					.results()
					.forEach((label) -> labels.add(label.group(1)));
			}
		});
		return metrics;
	}

	private static String send(int port, String request) throws IOException {
		try (RawClient client = new RawClient(port)) {
			return client.send(request).answer().body();
		}
	}

}
