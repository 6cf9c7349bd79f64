package se.redthread.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTest
class LinkPagesIT {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
	}

	@ParameterizedTest
	@EnumSource(ThingType.class)
	void linksOfAnyKindAreThoseOfAllNamedFields(ThingType type) {
		JsonNode answer = this.client.ask("{ list: " + type.plural()
				+ "(first: 100) { nodes { id links(first: 100) { totalCount edges { node { id } link { kind from { id } to { id } } } } } } }");
		for (JsonNode thing : answer.at("/list/nodes")) {
			String key = ThingId.parse(SampleFile.text(thing, "id")).key();
			List<String> expected = SampleFile.links()
				.stream()
				.filter((link) -> SampleFile.text(link, "from").equals(key) || SampleFile.text(link, "to").equals(key))
				.map((link) -> SampleFile.text(link, "link") + " " + SampleFile.id(SampleFile.text(link, "from")) + " "
						+ SampleFile.id(SampleFile.text(link, "to")))
				.toList();
			assertThat(thing.at("/links/totalCount").asInt()).as(key).isEqualTo(expected.size());
			List<String> found = thing.at("/links/edges")
				.valueStream()
				.map((edge) -> edge.at("/link/kind").asString() + " " + edge.at("/link/from/id").asString() + " "
						+ edge.at("/link/to/id").asString())
				.toList();
			assertThat(found).as(key).hasSize(Math.min(expected.size(), 100)).isSubsetOf(expected);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			org-regionkontoret       | 46 | kinds: [RESPONSIBLE_FOR], direction: OUTGOING, types: [ASSIGNMENT]
			org-regionkontoret       |  0 | kinds: [RESPONSIBLE_FOR], direction: INCOMING
			org-regionkontoret       |  2 | kinds: [PART_OF], types: [MEMBERSHIP], direction: INCOMING
			plan-rk-2022             | 11 | kinds: [STATED_IN], types: [FOCUS_AREA, RISK]
			plan-rk-2022             | 11 | types: [FOCUS_AREA, RISK], kinds: []
			plan-rk-2022             |  0 | direction: OUTGOING, types: [FOCUS_AREA]
			fa-2022-gron-omstallning |  7 | kinds: [SERVES], direction: INCOMING, types: []
			fa-2022-gron-omstallning |  8 | kinds: [SERVES, FUNDS]
			fa-2022-gron-omstallning |  7 | kinds: [SERVES], includeSuggested: false
			""")
	void linksAreNarrowedByKindDirectionTypeAndStatus(String key, int count, String arguments) {
		JsonNode answer = this.client.ask("query($id: ID!) { node(id: $id) { ... on Thing { links(first: 100, "
				+ arguments + ") { totalCount nodes { id } } } } }", "id", SampleFile.id(key));
		assertThat(answer.at("/node/links/totalCount").asInt()).isEqualTo(count);
		assertThat(answer.at("/node/links/nodes")).hasSize(count);
	}

	@ParameterizedTest
	@CsvSource({ "plan-rk-2022,states", "plan-rk-2022,links", "org-regionkontoret,links",
			"meeting-rsau-2022-11-29,links", "fa-2022-gron-omstallning,servedBy",
			"vision-halland-basta-livsplatsen,links" })
	void pagesOfAnySizeAreAllLinksBothWays(String key, String field) {
		Random sizes = new Random(key.hashCode());
		List<String> forward = new ArrayList<>();
		String cursor = null;
		boolean more = true;
		while (more) {
			JsonNode page = page(key, field, "first", sizes.nextInt(1, 30), "after", cursor);
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(cursor != null);
			forward.addAll(cursors(page));
			cursor = page.at("/pageInfo/endCursor").asString();
			more = page.at("/pageInfo/hasNextPage").asBoolean();
		}
		List<String> backward = new ArrayList<>();
		cursor = null;
		more = true;
		while (more) {
			JsonNode page = page(key, field, "last", sizes.nextInt(1, 30), "before", cursor);
			assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(cursor != null);
			backward.addAll(0, cursors(page));
			cursor = page.at("/pageInfo/startCursor").asString();
			more = page.at("/pageInfo/hasPreviousPage").asBoolean();
		}
		assertThat(forward).doesNotHaveDuplicates().isEqualTo(backward);
		assertThat(page(key, field, "first", 1).get("totalCount").asInt()).isEqualTo(forward.size());
	}

	@Test
	void aLinkOfEachStatusIsShownButARejectedOne() {
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add("{'type': 'Assignment', 'id': 'own-a', 'title': 'A', 'level': 'COMMON'}",
					"{'type': 'BudgetItem', 'id': 'own-b', 'title': 'B', 'kind': 'INVESTMENT', 'amounts': [{'year': 2022, 'amount': '1.00'}]}",
					"{'link': 'FUNDS', 'from': 'own-b', 'to': 'own-a', 'status': 'SUGGESTED', 'share': '62.5', 'confidence': 0.8, 'reason': 'It fits.'}",
					"{'link': 'SERVES', 'from': 'own-a', 'to': 'fa-2022-nara-vard', 'status': 'CONFIRMED', 'decidedBy': 'Somebody', 'decidedAt': '2022-11-29T08:30:00Z'}",
					"{'link': 'REFERS_TO', 'from': 'own-a', 'to': 'case-rs220170', 'status': 'REJECTED', 'decidedBy': 'Somebody', 'decidedAt': '2022-11-29T08:30:00Z'}");
			JsonNode assignment = this.client
				.ask("""
						query($id: ID!) { assignment(id: $id) { refersTo { totalCount edges { status } }
							links { totalCount edges { status } } fundedBy { edges { link { share } } } } }""", "id",
						ThingId.of(ThingType.ASSIGNMENT, "own-a").toString())
				.get("assignment");
			assertThat(assignment.at("/refersTo/edges")).isEmpty();
			assertThat(assignment.at("/refersTo/totalCount").asInt()).isZero();
			assertThat(texts(assignment.at("/links/edges"), "status")).containsExactly("SUGGESTED", "CONFIRMED");
			assertThat(assignment.at("/links/totalCount").asInt()).isEqualTo(2);
			assertThat(assignment.at("/fundedBy/edges/0/link/share").asString()).isEqualTo("62.50");
			JsonNode rejected = this.client
				.ask("""
						query($id: ID!) { node(id: $id) { ... on Link { status decidedBy decidedAt kind to { title } } } }""",
						"id", claim("REFERS_TO"))
				.get("node");
			assertThat(texts(List.of(rejected), "status", "decidedBy", "decidedAt", "kind")).containsExactly("REJECTED",
					"Somebody", "2022-11-29T08:30:00Z", "REFERS_TO");
			assertThat(rejected.at("/to/title").asString()).isEqualTo(SampleFile.title("case-rs220170"));
		}
	}

	@Test
	void severalLinksBetweenTheSameThingsKeepTheirPlacesInPages() {
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add("{'type': 'Person', 'id': 'own-p', 'title': 'P'}",
					"{'type': 'Document', 'id': 'own-d', 'title': 'D', 'kind': 'OTHER'}",
					"{'link': 'RESPONSIBLE_FOR', 'from': 'own-p', 'to': 'own-d', 'key': 'one', 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'One.'}",
					"{'link': 'RESPONSIBLE_FOR', 'from': 'own-p', 'to': 'own-d', 'key': 'two', 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'Two.'}",
					"{'link': 'RESPONSIBLE_FOR', 'from': 'own-p', 'to': 'own-d', 'key': 'three', 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'Three.'}");
			Set<String> links = new HashSet<>();
			String after = null;
			for (int i = 0; i < 3; i++) {
				JsonNode page = this.client
					.ask("""
							query($id: ID!, $after: String) { person(id: $id) { responsibleFor(first: 1, after: $after) {
								edges { cursor link { reason } } pageInfo { hasNextPage } } } }""",
							"id", ThingId.of(ThingType.PERSON, "own-p").toString(), "after", after)
					.at("/person/responsibleFor");
				assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(i < 2);
				links.add(page.at("/edges/0/link/reason").asString());
				after = page.at("/edges/0/cursor").asString();
			}
			assertThat(links).containsExactlyInAnyOrder("One.", "Two.", "Three.");
		}
	}

	private String claim(String kind) {
		String key = this.driver
			.executableQuery("MATCH (claim:Claim {from: 'own-a', kind: $kind}) RETURN claim.id AS id")
			.withParameters(Map.of("kind", kind))
			.execute()
			.records()
			.get(0)
			.get("id")
			.asString();
		return new ThingId(ThingId.LINK, key).toString();
	}

	private JsonNode page(String key, String field, Object... arguments) {
		List<Object> variables = new ArrayList<>(List.of("id", SampleFile.id(key)));
		variables.addAll(Arrays.asList(arguments));
		String type = ThingId.parse(SampleFile.id(key)).type();
		return this.client
			.ask("query($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {"
					+ " node(id: $id) { ... on " + type + " { " + field
					+ "(first: $first, after: $after, last: $last, before: $before) { totalCount edges { cursor }"
					+ " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }", variables.toArray())
			.at("/node/" + field);
	}

	private static List<String> cursors(JsonNode page) {
		return texts(page.get("edges"), "cursor");
	}

	private static List<String> texts(Iterable<JsonNode> nodes, String... fields) {
		List<String> texts = new ArrayList<>();
		nodes.forEach((node) -> List.of(fields).forEach((field) -> texts.add(SampleFile.text(node, field))));
		return texts;
	}

}
