package se.redthread.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import se.redthread.Demonstration;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.TestGraph;
import se.redthread.exchange.text.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported says what was imported, and gives the same bytes again. */
@GraphTest
class ExportIT {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private Imports imports;

	@Autowired
	private Exports exports;

	@Autowired
	private Driver driver;

	@TempDir
	private Path folder;

	@BeforeEach
	void clear() {
		TestDatabase.clear(this.driver);
	}

	@Test
	void ofAnEmptyGraphIsAnEmptyFile() throws IOException {
		assertThat(export()).isEqualTo("{\"redthread\":\"exchange\",\"version\":1}\n");
	}

	@Test
	void isTheSampleAndTheSameAgain() throws IOException {
		TestGraph.hold(this.driver, this.imports, TestGraph.sample());
		assertThat(said(export())).isEqualTo(said(text(TestGraph.sample())));
		givesTheSameAgain();
	}

	@Test
	void isTheDemonstrationAndTheSameAgain() throws IOException {
		TestGraph.hold(this.driver, this.imports, Demonstration.file());
		assertThat(said(export())).isEqualTo(said(text(Demonstration.file())));
		givesTheSameAgain();
	}

	@RepeatedTest(2)
	void isWhateverTheFormatAllowsAndTheSameAgain(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		Source first = RandomFile.source(RandomFile.lines(random, 60));
		Source last = RandomFile.source(RandomFile.lines(random, 60));
		TestGraph.hold(this.driver, this.imports, first);
		assertThat(said(export())).isEqualTo(said(text(first)));
		TestGraph.hold(this.driver, this.imports, last);
		assertThat(said(export())).isEqualTo(said(text(last)));
		givesTheSameAgain();
	}

	@Test
	void tellsTodayAlone() throws IOException {
		TestGraph.hold(this.driver, this.imports, vision("Förr"));
		this.imports.run(List.of(vision("Nu")));
		assertThat(export()).contains("Nu").doesNotContain("Förr");
	}

	@Test
	void sortsThingsByTypeAndIdAndLinksByKindEndsAndKey() throws IOException {
		TestGraph.hold(this.driver, this.imports,
				Lines.file("file", Lines.HEADER, "{'type': 'Person', 'id': 'a', 'title': 'A'}",
						"{'type': 'Meeting', 'id': 'm', 'title': 'M'}", "{'type': 'Vision', 'id': 'z', 'title': 'Z'}",
						"{'type': 'Vision', 'id': 'b', 'title': 'B'}", suggested("ATTENDED", "a", "m", ", 'key': 'b'"),
						suggested("ATTENDED", "a", "m", ", 'key': 'a'"), suggested("ATTENDED", "a", "m", ""),
						suggested("SUCCEEDS", "z", "b", ""), suggested("RESPONSIBLE_FOR", "a", "z", ""),
						suggested("RESPONSIBLE_FOR", "a", "b", "")));
		assertThat(export().lines().skip(1).map(JSON::readTree)).extracting(ExportIT::place)
			.containsExactly("b", "z", "a", "m", "RESPONSIBLE_FOR a b ", "RESPONSIBLE_FOR a z ", "SUCCEEDS z b ",
					"ATTENDED a m ", "ATTENDED a m a", "ATTENDED a m b");
	}

	private static String place(JsonNode line) {
		return line.has("type") ? line.get("id").asString() : line.get("link").asString() + " "
				+ line.get("from").asString() + " " + line.get("to").asString() + " " + line.path("key").asString("");
	}

	private static String suggested(String kind, String from, String to, String more) {
		return "{'link': '" + kind + "', 'from': '" + from + "', 'to': '" + to
				+ "', 'status': 'SUGGESTED', 'reason': 'R', 'confidence': 1" + more + "}";
	}

	private static Source vision(String title) {
		return Lines.file("file", Lines.HEADER, "{'type': 'Vision', 'id': 'v', 'title': '" + title + "'}");
	}

	private void givesTheSameAgain() throws IOException {
		String before = export();
		TestGraph.hold(this.driver, this.imports, Lines.file("export", before.getBytes(StandardCharsets.UTF_8)));
		assertThat(export()).isEqualTo(before);
	}

	private String export() throws IOException {
		Path file = Files.createTempFile(this.folder, "export", ".jsonl");
		this.exports.write(file);
		assertThat(this.folder.toFile().list((in, name) -> name.startsWith(".redthread"))).isEmpty();
		return Files.readString(file);
	}

	private static String text(Source source) throws IOException {
		return new String(source.content().open().readAllBytes(), StandardCharsets.UTF_8);
	}

	/**
	 * What a file says, whatever its order, its spelling of numbers and who asserts it
	 * all.
	 */
	private static List<String> said(String file) {
		List<JsonNode> lines = new ArrayList<>(file.lines().map(JSON::readTree).toList());
		JsonNode all = lines.remove(0).path("assertedBy");
		return lines.stream().map((line) -> said((ObjectNode) line, all)).sorted().toList();
	}

	private static String said(ObjectNode line, JsonNode assertedBy) {
		if (line.has("link") && !line.has("assertedBy") && assertedBy.isString()) {
			line.set("assertedBy", assertedBy);
		}
		if (line.has("share")) {
			line.put("share", new BigDecimal(line.get("share").asString()).setScale(2).toString());
		}
		if (line.has("confidence")) {
			line.put("confidence", line.get("confidence").asDouble());
		}
		if (line.path("evidence").isArray() && line.get("evidence").isEmpty()) {
			line.remove("evidence");
		}
		TreeMap<String, String> fields = new TreeMap<>();
		line.forEachEntry((name, value) -> fields.put(name, sorted(value)));
		return fields.toString();
	}

	private static String sorted(JsonNode value) {
		if (value.isArray()) {
			return value.valueStream().map(ExportIT::sorted).toList().toString();
		}
		if (value.isObject()) {
			TreeMap<String, String> fields = new TreeMap<>();
			value.forEachEntry((name, part) -> fields.put(name, sorted(part)));
			return fields.toString();
		}
		return value.toString();
	}

}
