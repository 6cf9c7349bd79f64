package se.redthread.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.GraphTest;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;
import se.redthread.exchange.integrity.Verification;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the system said at an instant, it still says of that instant. */
@GraphTest
@TestPropertySource(properties = "redthread.limits.time=120s")
class KnownAtIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int STATES = 6;

	private static final List<String> EXAMPLES = List.of("trace-assignment", "trace-up", "trace-down", "who-serves",
			"scorecard", "gaps", "promises-overdue", "routes-between", "plan-tree", "assignments-page", "evidence",
			"budget-by-focus-area", "budget-by-strategy", "investments");

	private static final String LISTS = """
			query($knownAt: DateTime) {
			  assignments(knownAt: $knownAt, first: 100) {
			    totalCount nodes { id title version knownFrom level retiredOn serves { totalCount nodes { title version } } } }
			  budgetItems(knownAt: $knownAt, first: 100, filter: {year: 2022}, orderBy: {by: AMOUNT, direction: DESC}) {
			    totalCount nodes { title total amounts { year amount }
			      funds { edges { link { id version status share validTo rule reason } evidence { section line document { title } }
			        node { title } } } } }
			  focusAreas(knownAt: $knownAt, last: 5) { pageInfo { hasPreviousPage } nodes { title links { totalCount } } }
			}""";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Verification verification;

	@Autowired
	private Driver driver;

	private final Map<String, Map<String, Object>> questions = new LinkedHashMap<>();

	@BeforeEach
	void sample() throws IOException {
		TestGraph.holdSample(this.driver, this.imports);
		this.questions.put(LISTS, Map.of());
		for (String example : EXAMPLES) {
			this.questions.put(knownAt(read(example + ".graphql")), variables(example));
		}
	}

	@Test
	void whatWasSaidThenIsSaidOfThenWhateverWasChangedSince() {
		long seed = System.nanoTime();
		System.out.println("Edits are drawn with the seed " + seed);
		Client client = new Client(this.graphQl);
		RandomEdits edits = new RandomEdits(seed, client, this.driver);
		Map<String, List<JsonNode>> said = new LinkedHashMap<>();
		for (int state = 0; state < STATES; state++) {
			String at = edits.make();
			assertThat(this.verification.run().findings()).as("seed %s", seed).isEmpty();
			said.put(at, answers(client, null));
		}
		edits.make();
		said.forEach((at, then) -> {
			List<JsonNode> now = answers(client, at);
			for (int i = 0; i < then.size(); i++) {
				assertThat(now.get(i))
					.as("seed %s, known at %s: %s", seed, at, List.copyOf(this.questions.keySet()).get(i))
					.isEqualTo(then.get(i));
			}
		});
		System.out.println(said.size() + " states of the record, " + this.questions.size() + " questions of each");
	}

	@Test
	void nothingWasKnownBeforeTheFirstRecord() {
		Client client = new Client(this.graphQl);
		String before = "2001-01-01T00:00:00Z";
		assertThat(client.ask(LISTS, "knownAt", before).at("/assignments/totalCount").asInt()).isZero();
		String id = Ids.of(ThingType.FOCUS_AREA, "fa-2022-gron-omstallning");
		assertThat(client
			.ask("query($id: ID!, $at: DateTime) { focusArea(id: $id, knownAt: $at) { title } }", "id", id, "at",
					before)
			.toString()).isEqualTo("{\"focusArea\":null}");
		assertThat(client.refusal("query($id: ID!, $at: DateTime) { trace(from: $id, knownAt: $at) { complete } }",
				"id", id, "at", before))
			.isEqualTo(
					"NOT_FOUND: There is no FocusArea with the id \"" + id + "\" that was known at 2001-01-01T00:00Z."
							+ " Use an id as an earlier answer gave it, or a later knownAt.");
	}

	@Test
	void whatLiesAheadIsRefused() {
		OffsetDateTime ahead = OffsetDateTime.now().plusDays(1);
		assertThat(new Client(this.graphQl).refusal("query($at: DateTime) { assignments(knownAt: $at) { totalCount } }",
				"at", ahead.toString()))
			.startsWith("BAD_REQUEST: knownAt: ")
			.contains(
					" lies ahead, and nobody knows yet what will be recorded until then. Give an instant that has passed;");
	}

	@Test
	void wordsAreSearchedAsTheyAreKnownNow() {
		assertThat(new Client(this.graphQl)
			.refusal("{ assignments(filter: {text: \"lustgas\"}, knownAt: \"2022-01-01T00:00:00Z\") { totalCount } }"))
			.isEqualTo(
					"BAD_REQUEST: filter text and knownAt are both given, and texts are searched as they are known now."
							+ " Leave one of them out.");
	}

	private List<JsonNode> answers(Client client, String at) {
		List<JsonNode> answers = new ArrayList<>();
		this.questions.forEach((document, variables) -> {
			List<Object> pairs = new ArrayList<>();
			Map<String, Object> all = new HashMap<>(variables);
			all.put("knownAt", at);
			all.forEach((name, value) -> pairs.addAll(java.util.Arrays.asList(name, value)));
			answers.add(client.ask(document, pairs.toArray()));
		});
		return answers;
	}

	/** The same document with an argument more. */
	private static String knownAt(String document) {
		String text = document.replaceAll("(?m)^#.*$", "")
			.replaceFirst("query (\\w+)\\(", "query $1(\\$knownAt: DateTime, ");
		int open = text.indexOf('{');
		return text.substring(0, open + 1) + text.substring(open + 1).replaceFirst("\\(", "(knownAt: \\$knownAt, ");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> variables(String example) throws IOException {
		return JSON.readValue(read(example + ".variables.json"), Map.class);
	}

	private static String read(String file) throws IOException {
		return new ClassPathResource("graphql/examples/" + file).getContentAsString(StandardCharsets.UTF_8);
	}

}
