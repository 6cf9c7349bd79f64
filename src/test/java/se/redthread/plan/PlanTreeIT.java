package se.redthread.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.exchange.Imports;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan of 2022 as a tree, against numbers counted by hand. */
@SampleTest
class PlanTreeIT {

	private static final String BRANCH = """
			fragment Branch on PlanBranch { level standsElsewhere link { kind status from { id } to { id } }
				thing { id type title ... on FocusArea { number } ... on BudgetItem { amounts { year amount } } } }
			""";

	private static final String TREE = """
			query($plan: ID!, $at: Date, $suggested: Boolean! = true, $types: [ThingType!]) { plan(id: $plan) {
				tree(validAt: $at, includeSuggested: $suggested) {
					clock { validAt reason holdsFrom holdsTo } counts { type things } levels { level state things }
					roots(types: $types) { ...Branch branches { ...Branch branches { ...Branch branches { ...Branch branches { level } } } } } } } }
			"""
			+ BRANCH;

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

	@Test
	void theNineFocusAreasStandFirstInTheOrderOfTheirHeadings() {
		assertThat(tree().get("roots").valueStream().limit(9).map((root) -> root.at("/thing/number").asString()))
			.containsExactly("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9");
		assertThat(tree("types", List.of("FOCUS_AREA")).get("roots")).hasSize(9)
			.allMatch((root) -> root.get("link").isNull() && !root.get("standsElsewhere").asBoolean());
	}

	@ParameterizedTest
	@CsvSource({ "2.1,2,0,0", "2.2,6,0,0", "2.3,2,1,2", "2.4,2,5,9", "2.5,0,2,3", "2.6,0,3,4", "2.7,0,3,3",
			"2.8,1,5,11", "2.9,1,0,0" })
	void anAssignmentHangsWhereChapterTwoHasIt(String number, int direct, int common, int underCommon) {
		JsonNode area = branches(tree().get("roots"))
			.filter((root) -> root.at("/thing/number").asString("").equals(number))
			.findFirst()
			.orElseThrow();
		List<JsonNode> under = branches(area.get("branches")).filter(at("COMMON_ASSIGNMENT")).toList();
		assertThat(branches(area.get("branches")).filter(at("ADMINISTRATION_ASSIGNMENT"))).hasSize(direct);
		assertThat(under).hasSize(common);
		assertThat(
				under.stream().flatMap((one) -> branches(one.get("branches"))).filter(at("ADMINISTRATION_ASSIGNMENT")))
			.hasSize(underCommon);
	}

	@Test
	void everythingThatThePlanStatesStandsInTheTree() {
		JsonNode tree = tree();
		Map<String, Integer> counts = new TreeMap<>();
		tree.get("counts").forEach((count) -> counts.put(count.get("type").asString(), count.get("things").asInt()));
		assertThat(counts).isEqualTo(Map.of("FOCUS_AREA", 9, "ASSIGNMENT", 65, "ACTIVITY", 2, "INDICATOR", 10,
				"BUDGET_ITEM", 18, "BUDGET_CHECK", 3, "RISK", 2, "COMMITMENT", 7));
		Map<String, Integer> standing = new TreeMap<>();
		all(tree.get("roots")).map((branch) -> branch.get("thing"))
			.distinct()
			.forEach((thing) -> standing.merge(thing.get("type").asString(), 1, Integer::sum));
		assertThat(standing).isEqualTo(counts);
		assertThat(tree.get("levels")
			.valueStream()
			.map((level) -> level.get("level").asString() + " " + level.get("state").asString() + " "
					+ level.get("things").asInt()))
			.contains("FOCUS_AREA PRESENT 9", "COMMON_ASSIGNMENT PRESENT 19", "ADMINISTRATION_ASSIGNMENT PRESENT 46",
					"SUB_ASSIGNMENT NOT_USED 0", "ACTIVITY PRESENT 2", "BUDGET_ITEM PRESENT 18",
					"STRATEGY NOT_ASKED 0");
	}

	@Test
	void aBranchHangsByTheLinkToWhatItHangsOn() {
		all(tree().get("roots")).forEach((branch) -> branches(branch.get("branches")).forEach((below) -> {
			assertThat(below.at("/link/from/id")).isEqualTo(below.at("/thing/id"));
			assertThat(below.at("/link/to/id")).isEqualTo(branch.at("/thing/id"));
		}));
	}

	@Test
	void anInvestmentHangsOnItsAssignmentWithItsStatusAndAmounts() {
		JsonNode lustgas = only(tree(), "Destruktionsanläggning för lustgas HSH, HSV");
		assertThat(lustgas.at("/link/status").asString()).isEqualTo("DERIVED");
		assertThat(lustgas.at("/link/kind").asString()).isEqualTo("FUNDS");
		assertThat(lustgas.at("/thing/amounts").toString()).isEqualTo(
				"[{\"year\":2022,\"amount\":\"8000000.00\"},{\"year\":2023,\"amount\":\"0.00\"},{\"year\":2024,\"amount\":\"0.00\"}]");
	}

	@Test
	void whatOnlyASuggestionHangsUpBecomesARootWithoutIt() {
		assertThat(only(tree(), "FVIS / VISUS").at("/link/status").asString()).isEqualTo("SUGGESTED");
		JsonNode founded = tree("suggested", false);
		assertThat(only(founded, "FVIS / VISUS").get("link").isNull()).isTrue();
		assertThat(all(founded.get("roots")).filter((branch) -> !branch.get("link").isNull()))
			.noneMatch((branch) -> branch.at("/link/status").asString().equals("SUGGESTED"));
	}

	@Test
	void withoutADayTheTreeIsOfThePlansLastDay() {
		assertThat(tree().at("/clock/validAt").asString()).isEqualTo("2022-12-31");
		assertThat(tree().at("/clock/reason").asString()).isEqualTo("LAST_DAY_IN_FORCE");
	}

	@Test
	void aDayOutsideThePlanHasOnlyWhatItPromisesWithoutADate() {
		JsonNode before = tree("at", "2019-01-01");
		assertThat(before.at("/clock/reason").asString()).isEqualTo("GIVEN");
		assertThat(before.at("/clock/validAt").asString()).isEqualTo("2019-01-01");
		assertThat(before.get("counts").toString()).isEqualTo("[{\"type\":\"COMMITMENT\",\"things\":7}]");
		assertThat(before.get("roots")).hasSize(7);
		assertThat(tree("at", "2022-01-01").get("roots")).isEqualTo(tree().get("roots"));
	}

	@Test
	void whatHangsOnTwoThingsStandsTwiceAndSaysSo() {
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			String suggested = "'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'}";
			own.add("{'type': 'Assignment', 'id': 'own-a', 'title': 'Own', 'level': 'ADMINISTRATION'}",
					"{'type': 'Activity', 'id': 'own-b', 'title': 'Under own'}",
					"{'link': 'STATED_IN', 'from': 'own-a', 'to': 'plan-rk-2022', " + suggested,
					"{'link': 'STATED_IN', 'from': 'own-b', 'to': 'plan-rk-2022', " + suggested,
					"{'link': 'SERVES', 'from': 'own-b', 'to': 'own-a', " + suggested,
					"{'link': 'SERVES', 'from': 'own-a', 'to': 'fa-2022-nara-vard', " + suggested,
					"{'link': 'SERVES', 'from': 'own-a', 'to': 'fa-2022-tillvaxtregion', " + suggested);
			List<JsonNode> twice = all(tree().get("roots")).filter(titled("Own")).toList();
			assertThat(twice).hasSize(2)
				.allMatch((branch) -> branch.get("standsElsewhere").asBoolean())
				.allMatch((branch) -> only(branch.get("branches"), "Under own").at("/link/to/id")
					.equals(branch.at("/thing/id")));
			assertThat(twice).extracting((branch) -> branch.at("/link/to/id").asString())
				.containsExactlyInAnyOrder(SampleFile.id("fa-2022-nara-vard"), SampleFile.id("fa-2022-tillvaxtregion"));
			assertThat(tree().get("counts").toString()).contains("{\"type\":\"ASSIGNMENT\",\"things\":66}");
		}
	}

	private JsonNode tree(Object... variables) {
		List<Object> all = new ArrayList<>(List.of("plan", SampleFile.id("plan-rk-2022")));
		all.addAll(List.of(variables));
		return this.client.ask(TREE, all.toArray()).at("/plan/tree");
	}

	private static JsonNode only(JsonNode tree, String title) {
		List<JsonNode> found = all(tree.isArray() ? tree : tree.get("roots")).filter(titled(title)).toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private static Stream<JsonNode> all(JsonNode branches) {
		return branches(branches).filter((branch) -> branch.has("thing"))
			.flatMap((branch) -> Stream.concat(Stream.of(branch),
					branch.has("branches") ? all(branch.get("branches")) : Stream.empty()));
	}

	private static Stream<JsonNode> branches(JsonNode list) {
		return list.valueStream();
	}

	private static Predicate<JsonNode> at(String level) {
		return (branch) -> branch.get("level").asString("").equals(level);
	}

	private static Predicate<JsonNode> titled(String title) {
		return (branch) -> branch.at("/thing/title").asString().equals(title);
	}

}
