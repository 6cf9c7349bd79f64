package se.redthread.compare;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.GraphTest;
import se.redthread.SentStatements;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;
import se.redthread.model.ClaimId;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What carries on what in chains, over years that aren't compared. */
@GraphTest
class SuccessionIT {

	/** A plan for each of the years, with what it states. */
	private static final Map<Integer, List<String>> PLANS = Map.of(2010, List.of("old"), 2022,
			List.of("green", "care", "energy", "oldest"), 2023, List.of("green-23", "care-23", "energy-23", "new-23"),
			2024, List.of("green-24", "care-24", "digital-24", "energy-24", "one-24", "two-24"), 2034, List.of("last"),
			2035, List.of("beyond"));

	private static final List<String> SUCCESSIONS = List.of("green-23 green STATED", "green-24 green-23 STATED",
			"care-23 care STATED", "care-24 care-23 STATED", "digital-24 care-23 SUGGESTED", "energy-23 energy STATED",
			"energy-24 energy-23 DROPPED", "one-24 new-23 STATED", "two-24 new-23 STATED");

	private static final String CHANGES = """
			query($from: ComparePointInput!, $to: ComparePointInput!, $suggested: Boolean! = true) {
			  compare(from: $from, to: $to, includeSuggested: $suggested) { changes(first: 100) { nodes {
			    kinds status before { title } after { title } links { status from { title } to { title } } } } } }""";

	private static final Map<String, Object> WHY = Map.of("reason", "For a test.");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	@BeforeEach
	void plans() {
		hold(new StringBuilder());
	}

	/** The plans, and what is given beside them. */
	private void hold(StringBuilder more) {
		StringBuilder file = new StringBuilder("""
				{"redthread": "exchange", "version": 1}
				{"type": "Document", "id": "doc", "title": "Planerna", "kind": "PLAN"}
				""");
		PLANS.forEach((year, things) -> {
			file.append("""
					{"type": "Plan", "id": "plan-%d", "title": "Plan %<d", "kind": "ACTIVITY_PLAN", "year": %<d}
					""".formatted(year));
			things.forEach((thing) -> {
				add(file, thing);
				link(file, "STATED_IN", thing, "plan-" + year, "STATED");
			});
		});
		SUCCESSIONS.forEach((succession) -> {
			String[] parts = succession.split(" ");
			link(file, "SUCCEEDS", parts[0], parts[1], parts[2]);
		});
		for (int year = 2023; year < 2034; year++) {
			add(file, "between-" + year);
			link(file, "SUCCEEDS", "between-" + year, (year > 2023) ? "between-" + (year - 1) : "oldest", "STATED");
		}
		link(file, "SUCCEEDS", "last", "between-2033", "STATED");
		link(file, "SUCCEEDS", "beyond", "last", "STATED");
		// What came before and comes after leads nowhere
		link(file, "SUCCEEDS", "green", "old", "STATED");
		file.append(more);
		byte[] text = file.toString().getBytes(StandardCharsets.UTF_8);
		TestGraph.hold(this.driver, this.imports, new Source("file", () -> new ByteArrayInputStream(text)));
		this.client = new Client(this.graphQl);
	}

	private static void add(StringBuilder file, String thing) {
		file.append("""
				{"type": "FocusArea", "id": "%s", "title": "%<s", "origin": "ASSEMBLY"}
				""".formatted(thing));
	}

	private static void link(StringBuilder file, String kind, String from, String to, String status) {
		String basis = switch (status) {
			case "SUGGESTED" -> "\"status\": \"SUGGESTED\", \"confidence\": 0.5, \"reason\": \"A test.\"";
			case "DROPPED" ->
				"\"status\": \"STATED\", \"change\": \"DROPPED\", \"evidence\": [{\"document\": \"doc\"}]";
			default -> "\"status\": \"STATED\", \"evidence\": [{\"document\": \"doc\"}]";
		};
		file.append("""
				{"link": "%s", "from": "%s", "to": "%s", %s}
				""".formatted(kind, from, to, basis));
	}

	@Test
	void whatIsCarriedOnByWayOfYearsInBetweenIsCarriedOn() {
		JsonNode changes = changes(Map.of("year", 2022), Map.of("year", 2024), true);
		assertThat(told(changes)).containsExactlyInAnyOrder("[CONTINUED, RENAMED] green → green-24",
				"[SPLIT] care → care-24 digital-24", "[DROPPED] energy → ", "[DROPPED] oldest → ",
				"[ADDED]  → energy-24", "[ADDED]  → one-24", "[ADDED]  → two-24");
		JsonNode green = change(changes, "green");
		assertThat(green.path("status").asString()).isEqualTo("STATED");
		assertThat(links(green)).containsExactly("STATED green-23 → green", "STATED green-24 → green-23");
		JsonNode care = change(changes, "care");
		assertThat(care.path("status").asString()).isEqualTo("SUGGESTED");
		assertThat(links(care)).containsExactly("STATED care-23 → care", "STATED care-24 → care-23",
				"SUGGESTED digital-24 → care-23");
	}

	@Test
	void whatOnlyASuggestionInAChainJoinsIsApartWithoutIt() {
		assertThat(told(changes(Map.of("year", 2022), Map.of("year", 2024), false)))
			.contains("[CONTINUED, RENAMED] care → care-24", "[ADDED]  → digital-24");
	}

	@Test
	void theLaterOfTheTwoCanBeTheOneThatIsLookedBackTo() {
		JsonNode changes = changes(Map.of("year", 2024), Map.of("year", 2022), true);
		assertThat(told(changes)).contains("[CONTINUED, RENAMED] green-24 → green",
				"[MERGED] care-24 digital-24 → care");
		assertThat(links(change(changes, "green-24"))).containsExactly("STATED green-24 → green-23",
				"STATED green-23 → green");
	}

	@Test
	void aYearToTheNextIsWhatItWas() {
		assertThat(told(changes(Map.of("year", 2023), Map.of("year", 2024), true))).containsExactlyInAnyOrder(
				"[CONTINUED, RENAMED] green-23 → green-24", "[SPLIT] care-23 → care-24 digital-24",
				"[SPLIT] new-23 → one-24 two-24", "[DROPPED] energy-23 → ", "[ADDED]  → energy-24");
	}

	@Test
	void aChainOfTwelveLinksIsFollowedAndALongerOneIsNot() {
		JsonNode last = changes(Map.of("year", 2022), Map.of("year", 2034), true);
		assertThat(told(last)).contains("[CONTINUED, RENAMED] oldest → last");
		assertThat(links(change(last, "oldest"))).hasSize(Chains.MOST)
			.startsWith("STATED between-2023 → oldest")
			.endsWith("STATED last → between-2033");
		assertThat(told(changes(Map.of("year", 2034), Map.of("year", 2022), true)))
			.contains("[CONTINUED, RENAMED] last → oldest");
		assertThat(told(changes(Map.of("year", 2022), Map.of("year", 2035), true))).contains("[DROPPED] oldest → ",
				"[ADDED]  → beyond");
	}

	@Test
	void aChainThatWasKnownThenIsFollowedThen() {
		Instant whole = Instant.now();
		this.client.ask("""
				mutation($edits: [EditInput!]!, $why: ChangeSetInput!) {
				  applyChanges(input: $edits, changeSet: $why) { changeSet { number } userErrors { message } } }""",
				"edits",
				List.of(Map.of("change",
						Map.of("id", id("green-23"), "to", Map.of("focusArea", Map.of("title", "Anders")))),
						Map.of("change",
								Map.of("id", id("care-23"), "to", Map.of("focusArea", Map.of("title", "Omsorg")))),
						Map.of("changeLink",
								Map.of("link", link("care-23", "care"), "details", Map.of("change", "CONTINUED"))),
						Map.of("changeLink",
								Map.of("link", link("energy-24", "energy-23"), "details",
										Map.of("change", "CONTINUED"))),
						Map.of("unlink",
								Map.of("link", link("green-24", "green-23"), "how", Map.of("mistaken", true)))),
				"why", WHY);
		assertThat(told(changes(Map.of("year", 2022), Map.of("year", 2024), true))).contains("[DROPPED] green → ",
				"[ADDED]  → green-24", "[CONTINUED, RENAMED] energy → energy-24", "[SPLIT] care → care-24 digital-24");
		JsonNode then = changes(Map.of("year", 2022, "knownAt", whole.toString()),
				Map.of("year", 2024, "knownAt", whole.toString()), true);
		assertThat(told(then)).contains("[CONTINUED, RENAMED] green → green-24", "[DROPPED] energy → ",
				"[ADDED]  → energy-24", "[SPLIT] care → care-24 digital-24");
		assertThat(links(change(then, "green"))).containsExactly("STATED green-23 → green",
				"STATED green-24 → green-23");
		assertThat(told(changes(Map.of("year", 2024, "knownAt", whole.toString()),
				Map.of("year", 2022, "knownAt", whole.toString()), true)))
			.contains("[CONTINUED, RENAMED] green-24 → green");
	}

	/** As many ways as there are through these would take longer than a request may. */
	@Test
	void whatIsMergedAndSplitAgainAndAgainIsFollowedInTime() {
		StringBuilder file = new StringBuilder();
		int wide = 5;
		for (int year = 2023; year < 2034; year++) {
			for (int later = 0; later < wide; later++) {
				add(file, "wide-" + year + later);
				for (int earlier = 0; earlier < ((year > 2023) ? wide : 1); earlier++) {
					link(file, "SUCCEEDS", "wide-" + year + later,
							(year > 2023) ? "wide-" + (year - 1) + earlier : "care", "STATED");
				}
			}
		}
		link(file, "SUCCEEDS", "last", "wide-20330", "STATED");
		hold(file);
		for (List<Integer> years : List.of(List.of(2022, 2034), List.of(2034, 2022))) {
			JsonNode changes = changes(Map.of("year", years.get(0)), Map.of("year", years.get(1)), true);
			assertThat(changes.valueStream().map((change) -> change.path("links").size()))
				.contains(9 * wide * wide + wide + wide + 1 + Chains.MOST);
		}
	}

	@Test
	void figuresOfWhatAChainJoinsStandTogetherAndItIsStillOneStatement() {
		String document = """
				{ compare(from: {year: 2022}, to: {year: 2024}) { changes { nodes { links { status } } }
				  focusAreas { before { thing { title } } after { thing { title } } } } }""";
		try (SentStatements sent = new SentStatements()) {
			assertThat(this.client.ask(document).at("/compare/focusAreas").toString()).contains(
					"{\"before\":[{\"thing\":{\"title\":\"green\"}}],\"after\":[{\"thing\":{\"title\":\"green-24\"}}]}");
			assertThat(sent.texts()).hasSize(8);
		}
	}

	private JsonNode changes(Map<String, Object> from, Map<String, Object> to, boolean suggested) {
		return this.client.ask(CHANGES, "from", new HashMap<>(from), "to", new HashMap<>(to), "suggested", suggested)
			.at("/compare/changes/nodes");
	}

	private static List<String> told(JsonNode changes) {
		return changes.valueStream()
			.map((change) -> words(change.path("kinds")) + " " + titles(change.path("before")) + " → "
					+ titles(change.path("after")))
			.toList();
	}

	private static String words(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList().toString();
	}

	private static String titles(JsonNode things) {
		return String.join(" ", things.valueStream().map((thing) -> thing.path("title").asString()).toList());
	}

	private static JsonNode change(JsonNode changes, String before) {
		return changes.valueStream()
			.filter((change) -> titles(change.path("before")).equals(before))
			.findAny()
			.orElseThrow();
	}

	private static List<String> links(JsonNode change) {
		return change.path("links")
			.valueStream()
			.map((link) -> link.path("status").asString() + " " + link.at("/from/title").asString() + " → "
					+ link.at("/to/title").asString())
			.toList();
	}

	private static String id(String key) {
		return ThingId.of(ThingType.FOCUS_AREA, key).toString();
	}

	private static String link(String from, String to) {
		return new ThingId(ThingId.LINK, ClaimId.of(LinkKind.SUCCEEDS, from, to, null)).toString();
	}

}
