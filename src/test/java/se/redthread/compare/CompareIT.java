package se.redthread.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.Demonstration;
import se.redthread.GraphTest;
import se.redthread.SentStatements;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;
import se.redthread.exchange.integrity.Verification;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What two points have in common and what not, baselines among them. */
@GraphTest
class CompareIT {

	private static final String PLAN = id(ThingType.PLAN, "demo-plan-2026");

	private static final String DECISION = id(ThingType.DECISION, "demo-decision-fullmaktige-5-1");

	private static final String CHANGES = """
			query($from: ComparePointInput!, $to: ComparePointInput!, $suggested: Boolean! = true) {
			  compare(from: $from, to: $to, includeSuggested: $suggested) {
			    from { things baseline { name } period { knownAt plans { title } } } to { things }
			    unchanged counts { kind type changes }
			    changes(first: 100) { totalCount nodes {
			      kinds status type before { title links { nodes { title } } } after { title } links { status }
			      differences { field before after } parentsBefore { title } parentsAfter { title }
			      linksDropped { kind direction thing { title } share } linksAdded { kind direction thing { title } share } } } } }""";

	private static final String NAME = """
			mutation($input: BaselineInput!, $why: ChangeSetInput!) {
			  nameBaseline(input: $input, changeSet: $why) {
			    baseline { number name knownAt amends plan { title } body { title } paragraph { number year } }
			    userErrors { code path message } } }""";

	private static final String APPLY = """
			mutation($edits: [EditInput!]!, $why: ChangeSetInput!) {
			  applyChanges(input: $edits, changeSet: $why) { changeSet { number } userErrors { message } } }""";

	private static final String UNDO = """
			mutation($number: Int!, $why: ChangeSetInput!) {
			  undoChangeSet(number: $number, changeSet: $why) { changeSet { number } userErrors { code message } } }""";

	private static final Map<String, Object> WHY = Map.of("reason", "For a test.");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Verification verification;

	@Autowired
	private Driver driver;

	private Client client;

	@BeforeEach
	void demonstration() {
		TestGraph.hold(this.driver, this.imports, Demonstration.file());
		this.client = new Client(this.graphQl);
	}

	@Test
	void whatWasAdoptedStaysBesideWhatWasAmended() {
		JsonNode adopted = name(Map.of("name", " Fastställd ", "plan", PLAN, "decision", DECISION)).path("baseline");
		assertThat(adopted.path("name").asString()).isEqualTo("Fastställd");
		assertThat(adopted.at("/body/title").asString()).isEqualTo("Exempelregionens fullmäktige");
		assertThat(adopted.at("/paragraph/number").asInt()).isEqualTo(5);
		amend();
		JsonNode amended = name(Map.of("name", "Reviderad", "plan", PLAN, "decision", DECISION)).path("baseline");
		assertThat(amended.path("amends").asInt()).isEqualTo(adopted.path("number").asInt());
		assertThat(amended.at("/plan/title").asString()).isEqualTo("Planen, reviderad");
		assertThat(this.client
			.ask("""
					query($number: Int!) { baseline(number: $number) { plan { states(first: 100, types: [ASSIGNMENT]) { nodes { title } } } } }""",
					"number", adopted.path("number").asInt())
			.toString()).contains("Köra elbussar").doesNotContain("Nya elbussar");
		JsonNode compared = compare(Map.of("baseline", adopted.path("number").asInt()),
				Map.of("plan", PLAN, "validAt", "2026-12-01"));
		assertThat(compared.at("/from/period/plans/0/title").asString())
			.isEqualTo("Exempelregionens verksamhetsplan 2026");
		assertThat(compared.at("/from/period/knownAt")).isEqualTo(adopted.path("knownAt"));
		assertThat(kinds(compared)).containsExactlyInAnyOrder("[\"RENAMED\"] Nya elbussar",
				"[\"MOVED\"] Ta fram en kompetensplan", "[\"RELINKED\"] Digital mottagning");
		JsonNode moved = change(compared, "Ta fram en kompetensplan");
		assertThat(moved.at("/parentsBefore/0/title").asString()).isEqualTo("Kompetens");
		assertThat(moved.at("/parentsAfter/0/title").asString()).isEqualTo("Klimat");
		assertThat(moved.at("/before/0/links").toString()).contains("Kompetens").doesNotContain("\"Klimat\"");
		assertThat(change(compared, "Nya elbussar").path("differences").toString())
			.isEqualTo("[{\"field\":\"title\",\"before\":\"Köra elbussar\",\"after\":\"Nya elbussar\"}]");
		assertThat(kinds(compare(Map.of("baseline", amended.path("number").asInt()), Map.of()))).isEmpty();
		assertThat(this.verification.run().findings()).isEmpty();
	}

	@Test
	void aBaselineCanBeOfAnInstantThatHasPassedAndIsNeverUndone() {
		String before = String.valueOf(java.time.Instant.now());
		amend();
		Map<String, Object> input = Map.of("name", "Före", "plan", PLAN, "decision", DECISION, "knownAt", before);
		JsonNode named = name(input).path("baseline");
		assertThat(named.at("/plan/title").asString()).isEqualTo("Exempelregionens verksamhetsplan 2026");
		int number = named.path("number").asInt();
		JsonNode undone = this.client.ask(UNDO, "number", number, "why", WHY).path("undoChangeSet");
		assertThat(undone.at("/userErrors/0/message").asString())
			.startsWith("Change set " + number + " is the baseline \"Före\", and what was adopted stays so.");
		assertThat(
				this.client.ask("{ baselines { totalCount nodes { name } } baseline(number: 1) { name } }").toString())
			.isEqualTo("{\"baselines\":{\"totalCount\":1,\"nodes\":[{\"name\":\"Före\"}]},\"baseline\":null}");
	}

	@Test
	void aBaselineIsOfNoInstantAtWhichItsPlanWasWithdrawn() {
		String create = """
				mutation($why: ChangeSetInput!) { createThing(changeSet: $why, input: {ownId: "own-p", thing: {plan: {
				  title: "Egen", kind: OTHER, year: 2031}}}) { changeSet { number } things { id } } }""";
		JsonNode made = this.client.ask(create, "why", WHY).path("createThing");
		this.client.ask(UNDO, "number", made.at("/changeSet/number").asInt(), "why", WHY);
		String between = String.valueOf(java.time.Instant.now());
		this.client.ask(UNDO, "number", made.at("/changeSet/number").asInt() + 1, "why", WHY);
		Map<String, Object> input = Map.of("name", "Då", "plan", made.at("/things/0/id").asString(), "decision",
				DECISION, "knownAt", between);
		assertThat(name(input).at("/userErrors/0/message").asString()).startsWith("The plan was not known at ");
	}

	@Test
	void aYearIsTheSameAsItselfThoughOneThingInItCarriesOnAnother() {
		this.client
			.ask(APPLY, "edits", List.of(
					Map.of("create",
							Map.of("name", "new", "thing",
									Map.of("assignment", Map.of("title", "Ny", "level", "SUB")))),
					Map.of("link",
							Map.of("kind", "STATED_IN", "from", Map.of("created", "new"), "to", Map.of("id", PLAN),
									"basis", Map.of("derived", Map.of("rule", "for a test")))),
					Map.of("link",
							Map.of("kind", "SUCCEEDS", "from", Map.of("created", "new"), "to",
									Map.of("id", id(ThingType.ASSIGNMENT, "demo-a-2026-kompetens")), "basis",
									Map.of("derived", Map.of("rule", "for a test"))))),
					"why", WHY);
		JsonNode same = compare(Map.of("year", 2026), Map.of("year", 2026));
		assertThat(kinds(same)).isEmpty();
		assertThat(same.path("unchanged").asInt()).isEqualTo(same.at("/to/things").asInt()).isEqualTo(49);
	}

	@Test
	void aPlanThatWasRetiredBeforeItsYearHasAPeriodAllTheSame() {
		JsonNode made = this.client.ask("""
				mutation($why: ChangeSetInput!) { createThing(changeSet: $why, input: {thing: {plan: {
				  title: "Egen", kind: OTHER, year: 2032, validTo: "2026-01-01"}}}) { things { id } } }""", "why", WHY);
		JsonNode compared = compare(Map.of("plan", made.at("/createThing/things/0/id").asString()),
				Map.of("plan", PLAN));
		assertThat(compared.at("/from/things").asInt()).isZero();
	}

	@Test
	void whatABaselineNamesIsNotWithdrawn() {
		JsonNode made = this.client.ask("""
				mutation($why: ChangeSetInput!) { createThing(changeSet: $why, input: {thing: {plan: {
				  title: "Egen", kind: OTHER, year: 2031}}}) { changeSet { number } things { id } } }""", "why", WHY)
			.path("createThing");
		name(Map.of("name", "Egen", "plan", made.at("/things/0/id").asString(), "decision", DECISION));
		assertThat(this.client.ask(UNDO, "number", made.at("/changeSet/number").asInt(), "why", WHY)
			.at("/undoChangeSet/userErrors/0/message")
			.asString()).contains("the baseline \"Egen\"");
	}

	@Test
	void allThatIsWrongWithABaselineIsToldAtOnceAndTheSameRequestIsCarriedOutOnce() {
		Map<String, Object> why = Map.of("reason", "Fastställd.", "idempotencyKey", "baseline-1");
		Map<String, Object> input = Map.of("name", "Fastställd", "plan", PLAN, "decision", DECISION);
		JsonNode first = this.client.ask(NAME, "input", input, "why", why);
		assertThat(this.client.ask(NAME, "input", input, "why", why)).isEqualTo(first);
		assertThat(codes(name(input))).containsExactly("TAKEN [\"input\",\"name\"]");
		assertThat(codes(name(Map.of("name", " ", "plan", DECISION, "decision", id(ThingType.DECISION, "nope"),
				"knownAt", "2999-01-01T00:00:00Z"))))
			.containsExactlyInAnyOrder("MISSING [\"input\",\"name\"]", "WRONG_TYPE [\"input\",\"plan\"]",
					"NOT_FOUND [\"input\",\"decision\"]", "INVALID [\"input\",\"knownAt\"]");
		assertThat(name(Map.of("name", "Tidig", "plan", PLAN, "decision", DECISION, "knownAt", "2001-01-01T00:00:00Z"))
			.at("/userErrors/0/message")
			.asString()).startsWith("The plan was not known at 2001-01-01T00:00:00Z; it is known since ");
	}

	@Test
	void whatOnlySuggestionsJoinIsApartWithoutThem() {
		this.driver.executableQuery("""
				MATCH (c:Claim {kind: 'SUCCEEDS', from: 'demo-fa-2026-klimat'})
				SET c.status = 'SUGGESTED', c.confidence = 0.5, c.reason = 'x'
				WITH c MATCH ()-[l:SUCCEEDS {claim: c.id}]->() SET l.status = 'SUGGESTED'""").execute();
		Map<String, Object> from = Map.of("year", 2025);
		Map<String, Object> to = Map.of("year", 2026);
		JsonNode joined = change(compare(from, to), "Klimat");
		assertThat(joined.path("kinds").toString()).contains("RENAMED");
		assertThat(joined.path("status").asString()).isEqualTo("SUGGESTED");
		JsonNode apart = this.client.ask(CHANGES, "from", from, "to", to, "suggested", false).path("compare");
		assertThat(kinds(apart)).contains("[\"ADDED\"] Klimat", "[\"DROPPED\"] Klimat och miljö");
	}

	@Test
	void whatIsRetiredIsDroppedFromThatDayOn() {
		this.client.ask(APPLY, "edits",
				List.of(Map.of("retire",
						Map.of("id", id(ThingType.FOCUS_AREA, "demo-fa-2026-kompetens"), "on", "2026-06-01"))),
				"why", WHY);
		JsonNode compared = compare(Map.of("plan", PLAN, "validAt", "2026-05-31"),
				Map.of("plan", PLAN, "validAt", "2026-06-01"));
		assertThat(kinds(compared)).containsExactlyInAnyOrder("[\"DROPPED\"] Kompetens",
				"[\"MOVED\"] Ta fram en kompetensplan");
		assertThat(kinds(compare(Map.of("plan", PLAN), Map.of("plan", PLAN)))).isEmpty();
	}

	@Test
	void pagesGoBothWaysThroughTheSameChanges() {
		List<String> all = kinds(compare(Map.of("year", 2025), Map.of("year", 2026)));
		String document = """
				query($first: Int, $after: String, $last: Int, $before: String) {
				  compare(from: {year: 2025}, to: {year: 2026}) { changes(first: $first, after: $after, last: $last, before: $before) {
				    nodes { kinds before { title } after { title } }
				    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""";
		List<String> forward = new ArrayList<>();
		JsonNode page = this.client.ask(document, "first", 7).at("/compare/changes");
		assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
		forward.addAll(told(page));
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = this.client.ask(document, "first", 7, "after", page.at("/pageInfo/endCursor").asString())
				.at("/compare/changes");
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
			forward.addAll(told(page));
		}
		assertThat(forward).isEqualTo(all).hasSizeGreaterThan(14);
		JsonNode last = this.client.ask(document, "last", 5).at("/compare/changes");
		assertThat(told(last)).isEqualTo(all.subList(all.size() - 5, all.size()));
		assertThat(told(this.client.ask(document, "last", 4, "before", last.at("/pageInfo/startCursor").asString())
			.at("/compare/changes"))).isEqualTo(all.subList(all.size() - 9, all.size() - 5));
		assertThat(this.client.refusal(document, "first", 3, "after", "xyz")).startsWith("BAD_REQUEST: ");
	}

	@Test
	void aComparisonCostsTheSameStatementsWhateverItFinds() {
		assertThat(statements("{ compare(from: {year: 2025}, to: {year: 2026}) { counts { changes } } }")).isEqualTo(5);
		assertThat(statements("""
				{ compare(from: {year: 2025}, to: {year: 2026}) { changes { nodes { links { status } } }
				  total { assignments } focusAreas { assignments budget { kind } } } }""")).isEqualTo(8);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			{baseline: 99}; NOT_FOUND: from: there is no baseline 99.
			{baseline: 99, year: 2026}; BAD_REQUEST: from: baseline 99 is given together with year.
			{year: 1900}; NOT_FOUND: year: 1900 names a year that no plan is for.
			{year: 2026, validAt: "2031-01-01"}; BAD_REQUEST: validAt: 2031-01-01 is outside the period asked about
			{knownAt: "2999-01-01T00:00:00Z"}; BAD_REQUEST: knownAt: 2999-01-01T00:00Z lies ahead
			{knownAt: "2001-01-01T00:00:00Z"}; NOT_FOUND: No plan was known at 2001-01-01T00:00Z
			{plan: "rubbish"}; BAD_REQUEST: "rubbish" is not an id.
			""")
	void aPointThatIsWrongIsRefused(String from, String refusal) {
		assertThat(this.client.refusal("{ compare(from: " + from + ", to: {}) { unchanged } }")).startsWith(refusal);
	}

	private void amend() {
		JsonNode amended = this.client
			.ask(APPLY, "edits", List.of(
					Map.of("change",
							Map.of("id", id(ThingType.ASSIGNMENT, "demo-a-2026-elbussar"), "to",
									Map.of("assignment", Map.of("title", "Nya elbussar")))),
					Map.of("change", Map.of("id", PLAN, "to", Map.of("plan", Map.of("title", "Planen, reviderad")))),
					Map.of("move", Map.of("link", link("SERVES", "demo-a-2026-kompetens"), "to",
							Map.of("id", id(ThingType.FOCUS_AREA, "demo-fa-2026-klimat")), "on", "2026-06-01", "basis",
							Map.of("derived", Map.of("rule", "for a test")))),
					Map.of("unlink", Map.of("link", link("FUNDS", "demo-inv-2026-mottagning"), "how",
							Map.of("mistaken", true)))),
					"why", WHY)
			.path("applyChanges");
		assertThat(amended.path("userErrors")).isEmpty();
	}

	private String link(String kind, String from) {
		return new ThingId(ThingId.LINK,
				this.driver.executableQuery("MATCH (c:Claim {kind: $kind, from: $from}) RETURN c.id AS id")
					.withParameters(Map.of("kind", kind, "from", from))
					.execute()
					.records()
					.get(0)
					.get("id")
					.asString())
			.toString();
	}

	private JsonNode name(Map<String, Object> input) {
		return this.client.ask(NAME, "input", input, "why", WHY).path("nameBaseline");
	}

	private JsonNode compare(Map<String, Object> from, Map<String, Object> to) {
		return this.client.ask(CHANGES, "from", new HashMap<>(from), "to", new HashMap<>(to)).path("compare");
	}

	private int statements(String document) {
		try (SentStatements sent = new SentStatements()) {
			this.client.ask(document);
			return sent.texts().size();
		}
	}

	private static List<String> codes(JsonNode payload) {
		return payload.path("userErrors")
			.valueStream()
			.map((error) -> error.path("code").asString() + " " + error.path("path"))
			.toList();
	}

	private static List<String> kinds(JsonNode compared) {
		return told(compared.path("changes"));
	}

	private static List<String> told(JsonNode page) {
		return page.path("nodes").valueStream().map((node) -> node.path("kinds") + " " + title(node)).toList();
	}

	private static JsonNode change(JsonNode compared, String title) {
		return compared.at("/changes/nodes")
			.valueStream()
			.filter((node) -> title(node).equals(title))
			.findAny()
			.orElseThrow();
	}

	private static String title(JsonNode node) {
		return node.at(node.path("after").isEmpty() ? "/before/0/title" : "/after/0/title").asString();
	}

	private static String id(ThingType type, String key) {
		return ThingId.of(type, key).toString();
	}

}
