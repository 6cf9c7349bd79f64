package se.redthread.compare;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.GraphTest;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What was erased of a person is no difference between two points. */
@GraphTest
class ErasedIT {

	private static final String FILE = """
			{"redthread": "exchange", "version": 1}
			{"type": "Document", "id": "doc", "title": "Planen", "kind": "PLAN"}
			{"type": "Plan", "id": "plan", "title": "Planen", "kind": "ACTIVITY_PLAN", "year": 2026}
			{"type": "Person", "id": "person", "title": "Ragnhild Testmark", "alternativeTitles": ["R. Testmark"]}
			{"type": "Membership", "id": "many", "title": "Ragnhild Testmark, ordförande", "alternativeTitles": ["R. Testmark, ordf.", "Testmark (ordf.)"], "description": "Testmark leder", "role": "ordförande"}
			{"type": "Membership", "id": "none", "title": "Ragnhild Testmark, ledamot", "role": "ledamot"}
			{"link": "HELD_BY", "from": "many", "to": "person", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "HELD_BY", "from": "none", "to": "person", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "STATED_IN", "from": "many", "to": "plan", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "STATED_IN", "from": "none", "to": "plan", "status": "STATED", "evidence": [{"document": "doc"}]}
			""";

	private static final String COMPARE = """
			query($from: DateTime, $to: DateTime) {
			  compare(from: {year: 2026, knownAt: $from}, to: {year: 2026, knownAt: $to}) {
			    unchanged changes { nodes { kinds differences { field before after } } } } }""";

	private static final Map<String, Object> WHY = Map.of("reason", "For a test.");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	@BeforeEach
	void plan() {
		TestGraph.hold(this.driver, this.imports,
				new Source("file", () -> new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))));
		this.client = new Client(this.graphQl);
	}

	@Test
	void whatWasErasedSinceIsNoDifference() {
		String first = Instant.now().toString();
		change("many", Map.of("description", "Testmark leder inte"));
		change("none", Map.of("title", "Testmark, ledamot", "alternativeTitles", List.of("Ragnhild T., ledamot")));
		String second = Instant.now().toString();
		assertThat(compared(first, second).toString()).contains("RENAMED", "CHANGED", "Ragnhild T.");
		erase();
		String third = Instant.now().toString();
		change("many", Map.of("role", "vice ordförande"));
		assertThat(history("many", 4)).isEqualTo("[{\"field\":\"role\",\"erased\":false}]");
		assertThat(history("none", 3)).contains("alternativeTitles", "erasedOn", "title").doesNotContain("role");
		for (String[] points : new String[][] { { first, second }, { first, third }, { second, third },
				{ third, first } }) {
			assertThat(compared(points[0], points[1]).toString())
				.isEqualTo("{\"unchanged\":2,\"changes\":{\"nodes\":[]}}");
		}
		for (String point : List.of(first, second, third)) {
			assertThat(compared(point, null).toString()).isEqualTo(
					"{\"unchanged\":1,\"changes\":{\"nodes\":[{\"kinds\":[\"CHANGED\"],\"differences\":[{\"field\":\"role\",\"before\":\"ordförande\",\"after\":\"vice ordförande\"}]}]}}");
		}
	}

	private void change(String key, Map<String, Object> to) {
		assertThat(this.client
			.ask("""
					mutation($input: ChangeInput!, $why: ChangeSetInput!) {
					  changeThing(input: $input, changeSet: $why) { userErrors { message } } }""", "input",
					Map.of("id", id(ThingType.MEMBERSHIP, key), "to", Map.of("membership", to)), "why", WHY)
			.at("/changeThing/userErrors")).isEmpty();
	}

	private void erase() {
		assertThat(this.client
			.ask("""
					mutation($input: ErasePersonInput!, $why: ChangeSetInput!) {
					  erasePerson(input: $input, changeSet: $why) { userErrors { message } changeSet { thingsChanged } } }""",
					"input", Map.of("id", id(ThingType.PERSON, "person")), "why", WHY)
			.at("/erasePerson/changeSet/thingsChanged")
			.asInt()).isEqualTo(3);
	}

	private JsonNode compared(String from, String to) {
		return this.client.ask(COMPARE, "from", from, "to", to).path("compare");
	}

	/** What was different in a version of a membership. */
	private String history(String key, int version) {
		return this.client
			.ask("""
					query($id: ID!) { history(id: $id, includeLinks: false) { nodes { version differences { field erased } } } }""",
					"id", id(ThingType.MEMBERSHIP, key))
			.at("/history/nodes")
			.valueStream()
			.filter((state) -> state.path("version").asInt() == version)
			.findAny()
			.orElseThrow()
			.path("differences")
			.toString();
	}

	private static String id(ThingType type, String key) {
		return ThingId.of(type, key).toString();
	}

}
