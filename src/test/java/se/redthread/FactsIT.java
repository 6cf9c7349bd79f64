package se.redthread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

import static org.assertj.core.api.Assertions.assertThat;

/** The facts that the domain gives to check oneself against, asked as a client asks. */
@SampleTest
class FactsIT {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Test
	void thePlanOf2022HasNineFocusAreasOfThreeOrigins() {
		assertThat(count("focusAreas(filter: {planYear: 2022, origin: [ASSEMBLY]})")).isEqualTo(7);
		assertThat(count("focusAreas(filter: {planYear: 2022, origin: [BUDGET_CHAPTER]})")).isEqualTo(1);
		assertThat(count("focusAreas(filter: {planYear: 2022, origin: [ADMINISTRATION]})")).isEqualTo(1);
	}

	@Test
	void theAdministrationsAssignmentsHangOnACommonOneOrStraightOnAFocusArea() {
		List<String> parents = ask("""
				{ assignments(filter: {planYear: 2022, level: [ADMINISTRATION]}, first: 100) {
					nodes { serves(includeSuggested: false) { nodes { type } } } } }""")
			.read("$.assignments.nodes[*].serves.nodes[*].type");
		assertThat(parents.stream().collect(Collectors.groupingBy((type) -> type, Collectors.counting())))
			.isEqualTo(Map.of("ASSIGNMENT", 32L, "FOCUS_AREA", 14L));
		assertThat(count("assignments(filter: {planYear: 2022, level: [COMMON]})")).isEqualTo(19);
		assertThat(count("activities(filter: {planYear: 2022})")).isEqualTo(2);
		assertThat(count("indicators(filter: {planYear: 2022})")).isEqualTo(10);
	}

	@Test
	void theOperatingCellsComeToThePrintedNetTotals() {
		DocumentContext answer = ask("""
				{ budgetItems(filter: {kind: [OPERATING], year: 2022}, first: 100) { nodes { unit amounts { amount } } }
				  budgetChecks(filter: {accountClass: [NET]}) { nodes { unit amounts { year amount } } } }""");
		Map<String, BigDecimal> sums = new TreeMap<>();
		List<Map<String, Object>> cells = answer.read("$.budgetItems.nodes");
		assertThat(cells).hasSize(9);
		cells.forEach((cell) -> sums.merge((String) cell.get("unit"),
				new BigDecimal((String) JsonPath.read(cell, "$.amounts[0].amount")), BigDecimal::add));
		assertThat(sums.values()).extracting(BigDecimal::toPlainString)
			.containsExactlyInAnyOrder("453100000.00", "148400000.00", "48200000.00");
		List<Map<String, Object>> checks = answer.read("$.budgetChecks.nodes");
		assertThat(checks).hasSize(3)
			.allSatisfy((check) -> assertThat((String) JsonPath.read(check, "$.amounts[0].amount"))
				.isEqualTo(sums.get((String) check.get("unit")).toPlainString()));
	}

	@Test
	void theInvestmentsComeToThePrintedSumsAndFourTotalsAreUnknown() {
		DocumentContext answer = ask(
				"{ budgetItems(filter: {kind: [INVESTMENT]}, first: 100) { nodes { total amounts { year amount } } } }");
		for (Map.Entry<Integer, String> year : Map.of(2022, "90300000.00", 2023, "56600000.00", 2024, "56900000.00")
			.entrySet()) {
			List<String> amounts = answer
				.read("$.budgetItems.nodes[*].amounts[?(@.year == " + year.getKey() + ")].amount");
			assertThat(sum(amounts)).isEqualTo(year.getValue());
		}
		List<String> totals = answer.read("$.budgetItems.nodes[*].total");
		assertThat(totals).hasSize(9);
		List<String> known = totals.stream().filter((total) -> total != null).toList();
		assertThat(known).hasSize(5);
		assertThat(sum(known)).isEqualTo("104000000.00");
	}

	@Test
	void whatPaysForWhatIsHonestAboutItself() {
		Map<String, Object> nitrousOxide = ask(
				"{ assignment(id: \"" + id(ThingType.ASSIGNMENT, "assignment-2022-destruktionsanlaggning-for-lustgas")
						+ "\") { fundedBy { edges { status link { rule } node { total } } } } }")
			.read("$.assignment.fundedBy.edges[0]");
		assertThat(nitrousOxide).isEqualTo(Map.of("status", "DERIVED", "link",
				Map.of("rule", "the row bears the assignment's name and the assignment's text asks for investments"),
				"node", Map.of("total", "8000000.00")));
		Map<String, Object> careSystem = ask("{ budgetItem(id: \"" + id(ThingType.BUDGET_ITEM, "inv-2022-fvis-visus")
				+ "\") { total amounts { amount } funds { edges { status } } } }")
			.read("$.budgetItem");
		assertThat(careSystem).isEqualTo(Map.of("total", "56000000.00", "amounts",
				List.of(Map.of("amount", "20000000.00"), Map.of("amount", "18000000.00"), Map.of("amount", "0.00")),
				"funds", Map.of("edges", List.of(Map.of("status", "SUGGESTED")))));
	}

	@Test
	void whichStrategyAFocusAreaServesIsOnlySuggested() {
		DocumentContext answer = ask("""
				{ focusAreas { nodes { serves { edges { status link { reason } node { type } } } } }
				  strategy(id: "%s") { serves { edges { status node { title } } } parts { edges { status } } } }"""
			.formatted(id(ThingType.STRATEGY, "strategy-hallbar-tillvaxt")));
		List<String> statuses = answer.read("$.focusAreas.nodes[*].serves.edges[*].status");
		assertThat(statuses).hasSize(9).containsOnly("SUGGESTED");
		List<String> reasons = answer.read("$.focusAreas.nodes[*].serves.edges[*].link.reason");
		assertThat(reasons).hasSize(9).doesNotContainNull();
		assertThat(answer.<Map<String, Object>>read("$.strategy.serves.edges[0]"))
			.isEqualTo(Map.of("status", "STATED", "node", Map.of("title", "Halland – bästa livsplatsen")));
		assertThat(answer.<List<String>>read("$.strategy.parts.edges[*].status")).containsExactly("STATED");
	}

	@Test
	void theMinutesOfNovemberHaveEightItemsTenClausesAndSixCases() {
		DocumentContext answer = ask(
				"""
						{ meetings(filter: {year: 2022}, first: 5) { nodes { date handles { nodes {
							... on AgendaItem { number aboutCase { nodes { caseNumber } } handles { nodes { type } } } } } } } }""");
		String meeting = "$.meetings.nodes[?(@.date == '2022-11-29')].handles.nodes[*]";
		assertThat(answer.<List<Integer>>read(meeting + ".number")).containsExactlyInAnyOrder(396, 397, 398, 399, 400,
				401, 402, 403);
		assertThat(answer.<List<String>>read(meeting + ".handles.nodes[*].type")).filteredOn("DECISION"::equals)
			.hasSize(10);
		assertThat(answer.<List<String>>read(meeting + ".aboutCase.nodes[*].caseNumber")).doesNotHaveDuplicates()
			.hasSize(6);
	}

	@Test
	void paragraph401IsSentToAnotherThanItsAssignee() {
		DocumentContext answer = ask("""
				{ agendaItems(filter: {number: 401, year: 2022}) { nodes { aboutCase { nodes { caseNumber } }
					sentTo { nodes { title } }
					handles { nodes { ... on Decision { action delegated assigns { nodes { title } } } } } } } }""");
		String item = "$.agendaItems.nodes[0]";
		assertThat(answer.<List<String>>read(item + ".aboutCase.nodes[*].caseNumber")).containsExactly("RS220170");
		assertThat(answer.<List<String>>read(item + ".sentTo.nodes[*].title"))
			.containsExactly("Driftnämnden Regionservice");
		String assigning = item + ".handles.nodes[?(@.action == 'ASSIGN')]";
		assertThat(answer.<List<Boolean>>read(assigning + ".delegated")).containsExactly(true);
		assertThat(answer.<List<String>>read(assigning + ".assigns.nodes[*].title")).containsExactly("Regionkontoret");
	}

	@Test
	void paragraph237HasNoDateAndItsAssignmentIsOnlySuggested() {
		DocumentContext answer = ask(
				"""
						{ meeting(id: "%s") { date } decision(id: "%s") { date action affects { edges { status node { title } } } } }"""
					.formatted(id(ThingType.MEETING, "meeting-rsau-237"),
							id(ThingType.DECISION, "decision-rsau-2022-237-1")));
		assertThat(answer.<Object>read("$.meeting.date")).isNull();
		assertThat(answer.<Object>read("$.decision.date")).isNull();
		assertThat(answer.<String>read("$.decision.action")).isEqualTo("NOTE");
		assertThat(answer.<List<Map<String, Object>>>read("$.decision.affects.edges"))
			.contains(Map.of("status", "SUGGESTED", "node", Map.of("title", "Utveckla samlat stöd för säkerhet")));
	}

	private int count(String list) {
		return ask("{ counted: " + list + " { totalCount } }").read("$.counted.totalCount");
	}

	private DocumentContext ask(String document) {
		Map<String, Object> answer = this.graphQl.document(document).execute().returnResponse().toMap();
		assertThat(answer.get("errors")).isNull();
		return JsonPath.parse(answer.get("data"));
	}

	private static String sum(List<String> amounts) {
		return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
	}

	private static String id(ThingType type, String key) {
		return ThingId.of(type, key).toString();
	}

}
