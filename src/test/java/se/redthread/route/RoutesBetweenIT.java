package se.redthread.route;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.SentStatements;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The routes between two things of a small graph, found by hand. */
@SampleTest
class RoutesBetweenIT {

	private static final String WAY = "clock { validAt reason holdsFrom holdsTo } more complete cuts { reason } "
			+ "shortestFounded shortestWithSuggestions routes { length weakestStatus steps { along link { kind } from { title } to { title } } }";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	private OwnThings own;

	/**
	 * a serves b and c, both serve d; a depends on d too; b refers to c, and c to a,
	 * which closes a circle; e hangs on nothing.
	 */
	@BeforeEach
	void addThings() {
		this.client = new Client(this.graphQl);
		this.own = new OwnThings(this.imports, this.driver);
		this.own.add(assignment("a", ""), assignment("b", ""), assignment("c", ""), assignment("d", ""),
				assignment("e", ""), derived("SERVES", "a", "b", ""), derived("SERVES", "a", "c", ""),
				derived("SERVES", "b", "d", ""), suggested("SERVES", "c", "d"), suggested("DEPENDS_ON", "a", "d"),
				derived("REFERS_TO", "b", "c", ""), derived("REFERS_TO", "c", "a", ""));
	}

	@AfterEach
	void removeThings() {
		this.own.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					a | d |                                    | a-D>d s; a-S>b-S>d d; a-S>c-S>d s; a-S>b-R>c-S>d s
					d | a |                                    | d<D-a s; d<S-b<S-a d; d<S-c<S-a s; d<S-c<R-b<S-a s
					a | d | direction: AGAINST                 |
					a | d | direction: ALONG, maxLength: 1     | a-D>d s
					a | d | direction: ALONG, maxLength: 2     | a-D>d s; a-S>b-S>d d; a-S>c-S>d s
					a | d | kinds: [SERVES]                    | a-S>b-S>d d; a-S>c-S>d s
					a | d | includeSuggested: false            | a-S>b-S>d d
					b | c |                                    | b-R>c d; b<S-a<R-c d
					b | c | direction: ANY                     | b-R>c d; b<S-a-S>c d; b<S-a<R-c d; b-S>d<S-c s; b<S-a-D>d<S-c s; b-S>d<D-a-S>c s; b-S>d<D-a<R-c s
					b | c | direction: ANY, maxLength: 1       | b-R>c d
					a | e | direction: ANY, maxLength: 12      |
					""")
	void allRoutesAreFoundShortestFirst(String from, String to, String arguments, String routes) {
		JsonNode answer = between(from, to, arguments);
		assertThat(answer.get("routes").valueStream().map(RoutesBetweenIT::written))
			.containsExactly((routes != null) ? routes.split("; ") : new String[0]);
		assertThat(answer.get("more").asBoolean()).isFalse();
		assertThat(answer.get("complete").asBoolean()).isTrue();
		assertThat(answer.get("cuts")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			a | d |                          | 2 | 1
			a | d | maxLength: 1             | - | 1
			a | d | includeSuggested: false  | 2 | -
			a | e |                          | - | -
			d | a |                          | 2 | 1
			""")
	void theShortestIsToldWithAndWithoutSuggestions(String from, String to, String arguments, Integer founded,
			Integer suggested) {
		JsonNode answer = between(from, to, arguments);
		assertThat(number(answer, "shortestFounded")).isEqualTo(founded);
		assertThat(number(answer, "shortestWithSuggestions")).isEqualTo(suggested);
	}

	@Test
	void moreThanWereAskedForIsTold() {
		JsonNode answer = between("a", "d", "first: 3");
		assertThat(answer.get("routes")).hasSize(3);
		assertThat(answer.get("more").asBoolean()).isTrue();
		assertThat(between("a", "d", "first: 4").get("more").asBoolean()).isFalse();
	}

	@Test
	void aRejectedLinkIsNoRoute() {
		this.own.add("{'link': 'SERVES', 'from': 'own-e', 'to': 'own-d', 'status': 'REJECTED', 'decidedBy': 'A test', "
				+ "'decidedAt': '2022-01-01T00:00:00Z'}");
		assertThat(between("e", "d", "direction: ANY").get("routes")).isEmpty();
	}

	@Test
	void linksHoldOnTheDayThatIsTold() {
		this.own.add(assignment("x", ", 'validFrom': '2020-01-01', 'validTo': '2022-01-01'"),
				assignment("y", ", 'validFrom': '2021-01-01'"),
				derived("SERVES", "x", "y", ", 'validFrom': '2021-06-01', 'validTo': '2022-01-01'"),
				derived("DEPENDS_ON", "x", "y", ", 'validTo': '2021-06-01'"));
		JsonNode last = between("x", "y", "");
		assertThat(last.get("clock").toString())
			.isEqualTo("{\"validAt\":\"2021-12-31\",\"reason\":\"LAST_DAY_IN_FORCE\","
					+ "\"holdsFrom\":\"2021-06-01\",\"holdsTo\":\"2022-01-01\"}");
		assertThat(last.get("routes").valueStream().map(RoutesBetweenIT::written)).containsExactly("x-S>y d");
		assertThat(between("y", "x", "").at("/clock/validAt").asString()).isEqualTo("2021-12-31");
		JsonNode given = between("x", "y", "validAt: \"2021-05-31\"");
		assertThat(given.at("/clock/reason").asString()).isEqualTo("GIVEN");
		assertThat(given.get("routes").valueStream().map(RoutesBetweenIT::written)).containsExactly("x-D>y d");
		assertThat(between("a", "d", "").at("/clock/reason").asString()).isEqualTo("TODAY");
	}

	@Test
	void aLadderOfTwosHasManyRoutesOfWhichTheShortestComeFirst() {
		for (int i = 0; i < 10; i++) {
			this.own.add(assignment("r" + (i + 1), ""), assignment("s" + (i + 1), ""),
					(i > 0) ? derived("SERVES", "r" + i, "r" + (i + 1), "") : derived("SERVES", "a", "r1", ""),
					(i > 0) ? derived("SERVES", "s" + i, "s" + (i + 1), "") : derived("SERVES", "a", "s1", ""),
					derived("REFERS_TO", "r" + (i + 1), "s" + (i + 1), ""),
					derived("REFERS_TO", "s" + (i + 1), "r" + (i + 1), ""));
		}
		JsonNode answer = between("a", "r10", "direction: ALONG, maxLength: 12, first: 50");
		// straight on, or over and back once: 10 places to cross and 9 * 10 / 2 pairs, of
		// length 12
		assertThat(answer.get("routes").valueStream().map((route) -> route.get("length").asInt())).startsWith(10, 11)
			.isSorted();
		assertThat(answer.get("more").asBoolean()).isTrue();
		assertThat(answer.get("complete").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					from: "#own-a", to: "#own-a" | BAD_REQUEST: from and to are the same thing, "#own-a". Give two different things.
					from: "#own-a", to: "#own-d", maxLength: 0 | BAD_REQUEST: maxLength: 0 is outside 1 to 12, the number of links of a route. The chain from vision to budget item has seven.
					from: "#own-a", to: "#own-d", maxLength: 13 | BAD_REQUEST: maxLength: 13 is outside 1 to 12, the number of links of a route. The chain from vision to budget item has seven.
					from: "#own-a", to: "#own-d", first: 0 | BAD_REQUEST: first: 0 is outside 1 to 100, the number of routes.
					from: "#own-a", to: "#own-d", first: 101 | BAD_REQUEST: first: 101 is outside 1 to 100, the number of routes.
					from: "#own-a", to: "#own-d", kinds: [] | BAD_REQUEST: kinds is empty, so there is no link to follow. Leave it out for those that carry the thread.
					from: "x y", to: "#own-d" | BAD_REQUEST: "x y" is not an id. Use an id as an earlier answer gave it, in the field id.
					from: "#own-none", to: "#own-d" | NOT_FOUND: There is no Assignment with the id "#own-none" (from). Use an id as an earlier answer gave it.
					from: "#own-a", to: "#own-none" | NOT_FOUND: There is no Assignment with the id "#own-none" (to). Use an id as an earlier answer gave it.
					""")
	void badInputIsRefused(String arguments, String refusal) {
		assertThat(this.client.refusal("{ routesBetween(" + ids(arguments) + ") { more } }")).isEqualTo(ids(refusal));
	}

	@Test
	void theIdOfALinkIsRefused() {
		String link = new ThingId(ThingId.LINK, "abc").toString();
		assertThat(this.client.refusal("{ routesBetween(from: \"" + link + "\", to: \"" + id("a") + "\") { more } }"))
			.isEqualTo("BAD_REQUEST: from: the id \"" + link
					+ "\" is of a link, and a route leads between things. Take the id of the link's from or to.");
	}

	@Test
	void aTextThatMentionsAThingTiesNothingUnlessAskedFor() {
		String ask = "{ routesBetween(from: \"" + id("b") + "\", to: \"" + id("c")
				+ "\", direction: ALONG%s) { routes { length } } }";
		assertThat(this.client.ask(ask.formatted("")).at("/routesBetween/routes")).isEmpty();
		assertThat(this.client.ask(ask.formatted(", kinds: [REFERS_TO]")).at("/routesBetween/routes")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~',
			textBlock = """
					2; routes and what they pass; { routesBetween(from: "#inv-2022-fvis-visus", to: "#vision-halland-basta-livsplatsen") { routes { links { status evidence { document { title } } } things { title } } } }
					2; any way; { routesBetween(from: "#inv-2022-fvis-visus", to: "#org-rsau", direction: ANY, maxLength: 12) { routes { length } } }
					1; none; { routesBetween(from: "#inv-2022-fvis-visus", to: "#vision-halland-basta-livsplatsen", direction: AGAINST) { routes { length } } }
					""")
	void aRequestCostsTwoStatementsAtMost(int statements, String what, String document) {
		try (SentStatements sent = new SentStatements()) {
			this.client.ask(SampleFile.withIds(document));
			assertThat(sent.texts()).as(what).hasSize(statements);
		}
	}

	private JsonNode between(String from, String to, String arguments) {
		String given = (arguments != null) ? arguments : "";
		String more = ", " + given + (given.contains("kinds") ? "" : " kinds: [SERVES, DEPENDS_ON, REFERS_TO]");
		return this.client
			.ask("{ routesBetween(from: \"" + id(from) + "\", to: \"" + id(to) + "\"" + more + ") { " + WAY + " } }")
			.get("routesBetween");
	}

	private static Integer number(JsonNode answer, String field) {
		return answer.get(field).isNull() ? null : (Integer) answer.get(field).asInt();
	}

	/** Such as a-S>b for a link that is followed along, and b<S-a against. */
	private static String written(JsonNode route) {
		String start = route.at("/steps/0/from/title").asString();
		String steps = route.get("steps").valueStream().map((step) -> {
			String kind = step.at("/link/kind").asString().substring(0, 1);
			return (step.get("along").asBoolean() ? "-" + kind + ">" : "<" + kind + "-")
					+ step.at("/to/title").asString();
		}).collect(Collectors.joining());
		assertThat(route.get("length").asInt()).isEqualTo(route.get("steps").size());
		return start + steps + " " + route.get("weakestStatus").asString().toLowerCase().charAt(0);
	}

	private static String ids(String text) {
		return List.of("own-none", "own-a", "own-d")
			.stream()
			.reduce(text, (all, key) -> all.replace("#" + key, ThingId.of(ThingType.ASSIGNMENT, key).toString()));
	}

	private static String id(String name) {
		return ThingId.of(ThingType.ASSIGNMENT, "own-" + name).toString();
	}

	private static String assignment(String name, String more) {
		return "{'type': 'Assignment', 'id': 'own-" + name + "', 'title': '" + name + "', 'level': 'SUB'" + more + "}";
	}

	private static String derived(String kind, String from, String to, String more) {
		return "{'link': '" + kind + "', 'from': 'own-" + from + "', 'to': 'own-" + to
				+ "', 'status': 'DERIVED', 'rule': 'For a test'" + more + "}";
	}

	private static String suggested(String kind, String from, String to) {
		return "{'link': '" + kind + "', 'from': 'own-" + from + "', 'to': 'own-" + to
				+ "', 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'}";
	}

}
