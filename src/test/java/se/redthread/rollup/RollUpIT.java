package se.redthread.rollup;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** Roll-ups of the sample's budget, against what its plan prints. */
@SampleTest
class RollUpIT {

	private static final String SUMS = "{ kind items total { from to } unknownTotals years { year amount { from to } } }";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	private OwnThings own;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
		this.own = new OwnThings(this.imports, this.driver);
	}

	@AfterEach
	void remove() {
		this.own.close();
	}

	@Test
	void theNineInvestmentsComeToWhatThePlanPrints() {
		JsonNode total = ask("by: KIND, year: 2022, kinds: [INVESTMENT]", "total " + SUMS).at("/total/0");
		assertThat(told(total))
			.isEqualTo("9: 104000000.00, 4 unknown, 2022: 90300000.00, 2023: 56600000.00, 2024: 56900000.00");
	}

	@Test
	void theOperatingCellsComeToThePrintedNet() {
		JsonNode answer = ask("by: KIND, year: 2022",
				"groups { key items } checks { check { title } items years { printed counted difference agrees } }");
		assertThat(answer.at("/groups").toString())
			.isEqualTo("[{\"key\":\"OPERATING\",\"items\":9},{\"key\":\"INVESTMENT\",\"items\":9}]");
		Map<String, String> checks = new TreeMap<>();
		answer.at("/checks").forEach((check) -> {
			assertThat(check.at("/items").asInt()).isEqualTo(3);
			assertThat(check.at("/years/0/agrees").asBoolean()).isTrue();
			assertThat(check.at("/years/0/difference").asString()).isEqualTo("0.00");
			assertThat(check.at("/years/0/printed")).isEqualTo(check.at("/years/0/counted"));
			checks.put(check.at("/check/title").asString(), check.at("/years/0/counted").asString());
		});
		assertThat(checks).isEqualTo(Map.of("Nettobudget, Regionkontoret inkl. IT", "453100000.00",
				"Nettobudget, Utveckling", "148400000.00", "Nettobudget, Förtroendevalda", "48200000.00"));
	}

	@Test
	void aGroupByYearHasThatYearAloneAndNoTotal() {
		JsonNode groups = ask("by: YEAR, year: 2022, kinds: [INVESTMENT]", "groups { key items sums " + SUMS + " }")
			.at("/groups");
		assertThat(groups).extracting((group) -> group.at("/key").asString() + ": " + told(group.at("/sums/0")))
			.containsExactly("2022: 9: null, 0 unknown, 2022: 90300000.00",
					"2023: 9: null, 0 unknown, 2023: 56600000.00", "2024: 9: null, 0 unknown, 2024: 56900000.00");
	}

	@Test
	void byAccountClassInvestmentsHaveNoGroup() {
		JsonNode answer = ask("by: ACCOUNT_CLASS, year: 2022",
				"groups { key items sums " + SUMS + " } ungrouped " + SUMS);
		assertThat(answer.at("/groups"))
			.extracting((group) -> group.at("/key").asString() + ": " + told(group.at("/sums/0")))
			.containsExactly("REVENUE: 3: null, 3 unknown, 2022: -390100000.00",
					"PERSONNEL: 3: null, 3 unknown, 2022: 480700000.00",
					"OTHER_OPERATING: 3: null, 3 unknown, 2022: 559100000.00");
		assertThat(answer.at("/ungrouped/0/items").asInt()).isEqualTo(9);
	}

	@Test
	void underAThingItComesToWhatItsTraceSays() {
		SampleFile.things(ThingType.FOCUS_AREA).forEach((area) -> {
			String id = SampleFile.id(SampleFile.text(area, "id"));
			JsonNode budget = this.client
				.ask("{ trace(from: \"" + id + "\", direction: DOWN) { budget { founded " + SUMS + " suggestionsAdd "
						+ SUMS + " } } }")
				.at("/trace/budget");
			JsonNode answer = ask("by: KIND, under: \"" + id + "\"",
					"period { reason } total " + SUMS + " suggestionsAdd " + SUMS);
			assertThat(answer.at("/period/reason").asString()).isEqualTo("OWN_YEAR");
			assertThat(answer.at("/total")).isEqualTo(budget.at("/founded"));
			assertThat(answer.at("/suggestionsAdd")).isEqualTo(budget.at("/suggestionsAdd"));
		});
	}

	@Test
	void underAStrategyItsFocusAreasAreShownAlsoWithNothing() {
		JsonNode answer = ask("by: FOCUS_AREA, year: 2022, under: \"#strategy-halso-och-sjukvard\"",
				"groups { title items suggestionsAdd { items } } total { items } checks { items }");
		assertThat(answer.toString()).isEqualTo(
				"""
						{"groups":[{"title":"Nära och sammanhållen vård","items":0,"suggestionsAdd":[]},\
						{"title":"Digitalisering i vården","items":0,"suggestionsAdd":[{"items":1}]},\
						{"title":"Styrning utifrån kunskap och kvalitet inom hälso- och sjukvård","items":0,"suggestionsAdd":[]}],\
						"total":[],"checks":[]}""");
	}

	@Test
	void anOrganizationAnswersAlsoForWhatItsPartsAnswerFor() {
		this.own.add(plan(), "{'type': 'Organization', 'id': 'own-top', 'title': 'Top', 'kind': 'ADMINISTRATION'}",
				"{'type': 'Organization', 'id': 'own-part', 'title': 'Part', 'kind': 'ADMINISTRATION'}",
				cell("own-a", "PERSONNEL", "10.00"), cell("own-b", "PERSONNEL", "20.00"),
				cell("own-c", "PERSONNEL", "40.00"), stated("own-a"), stated("own-b"), stated("own-c"),
				"{'link': 'PART_OF', 'from': 'own-part', 'to': 'own-top', 'status': 'DERIVED', 'rule': 'For a test.'}",
				answers("own-part", "own-a", "'DERIVED', 'rule': 'For a test.'"),
				answers("own-top", "own-a", "'DERIVED', 'rule': 'For a test.'"),
				answers("own-top", "own-b", "'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'"));
		String top = new ThingId("Organization", "own-top").toString();
		JsonNode answer = ask("by: ORGANIZATION, year: 2031, organization: \"" + top + "\"",
				"groups { title sums " + SUMS + " } total " + SUMS + " checks { items }");
		assertThat(answer.at("/groups"))
			.extracting((group) -> group.at("/title").asString() + " " + told(group.at("/sums/0")))
			.containsExactly("Part 1: null, 1 unknown, 2031: 10.00");
		assertThat(told(answer.at("/total/0"))).isEqualTo("1: null, 1 unknown, 2031: 10.00");
		JsonNode all = ask("by: ORGANIZATION, year: 2031",
				"groups { title items suggestionsAdd { years { amount { to } } } } ungrouped { items } total { items }");
		assertThat(all.toString()).isEqualTo("""
				{"groups":[{"title":"Part","items":1,"suggestionsAdd":[]},\
				{"title":"Top","items":0,"suggestionsAdd":[{"years":[{"amount":{"to":"20.00"}}]}]}],\
				"ungrouped":[{"items":2}],"total":[{"items":3}]}""");
	}

	@Test
	void theSampleIsAnsweredForByOneAdministration() {
		JsonNode groups = ask("by: ORGANIZATION, year: 2022, kinds: [INVESTMENT]", "groups { title sums " + SUMS + " }")
			.at("/groups");
		assertThat(groups).extracting((group) -> group.at("/title").asString() + " " + told(group.at("/sums/0")))
			.containsExactly(
					"Regionkontoret 9: 104000000.00, 4 unknown, 2022: 90300000.00, 2023: 56600000.00, 2024: 56900000.00");
	}

	@Test
	void aPrintedTotalThatDiffersByMoreThanRoundingDoesNotAgree() {
		this.own.add(plan(), cell("own-a", "PERSONNEL", "1040.00"), cell("own-b", "OTHER_OPERATING", "1040.00"),
				check("own-net", "NET", "2000.00"), check("own-personnel", "PERSONNEL", "1200.00"),
				check("own-revenue", "REVENUE", "5.00"), stated("own-a"), stated("own-b"), stated("own-net"),
				stated("own-personnel"), stated("own-revenue"));
		JsonNode checks = ask("by: KIND, year: 2031",
				"checks { check { title } items years { printed counted difference agrees } }")
			.at("/checks");
		assertThat(checks).extracting(JsonNode::toString)
			.containsExactly(
					"""
							{"check":{"title":"own-net"},"items":2,"years":[{"printed":"2000.00","counted":"2080.00","difference":"80.00","agrees":true}]}""",
					"""
							{"check":{"title":"own-personnel"},"items":1,"years":[{"printed":"1200.00","counted":"1040.00","difference":"-160.00","agrees":false}]}""",
					"""
							{"check":{"title":"own-revenue"},"items":0,"years":[{"printed":"5.00","counted":null,"difference":null,"agrees":null}]}""");
	}

	@Test
	void aPaymentCountsInThePeriodThatItIsInForceIn() {
		assertThat(
				ask("by: FOCUS_AREA, year: 2022, validAt: \"2022-12-31\"", "grouped { items }").at("/grouped/0/items")
					.asInt())
			.isEqualTo(1);
		assertThat(ask("by: KIND, year: 2023, under: \"#fa-2022-gron-omstallning\"", "total { items }").at("/total"))
			.isEmpty();
	}

	@Test
	void emptyListsMeanAll() {
		assertThat(ask("by: KIND, year: 2022, kinds: [], accountClasses: [], categories: []", "total { items }")
			.at("/total")).hasSize(2);
	}

	@Test
	void rowsSayTheSameAsTheGroups() {
		JsonNode rows = ask("by: FOCUS_AREA, year: 2022",
				"rows { part group kind year items unknownTotals from toNumber suggestionsAddItems suggestionsAddFrom suggestionsAddToNumber }")
			.at("/rows");
		assertThat(rows).extracting(JsonNode::toString)
			.contains(
					"""
							{"part":"GROUP","group":"Grön omställning","kind":"INVESTMENT","year":2022,"items":1,"unknownTotals":0,"from":"8000000.00","toNumber":8000000.0,"suggestionsAddItems":0,"suggestionsAddFrom":null,"suggestionsAddToNumber":null}""",
					"""
							{"part":"GROUP","group":"Digitalisering i vården","kind":"INVESTMENT","year":null,"items":0,"unknownTotals":0,"from":null,"toNumber":null,"suggestionsAddItems":1,"suggestionsAddFrom":"56000000.00","suggestionsAddToNumber":5.6E7}""",
					"""
							{"part":"GROUP","group":"Nära och sammanhållen vård","kind":null,"year":null,"items":0,"unknownTotals":0,"from":null,"toNumber":null,"suggestionsAddItems":0,"suggestionsAddFrom":null,"suggestionsAddToNumber":null}""",
					"""
							{"part":"TOTAL","group":null,"kind":"OPERATING","year":2022,"items":9,"unknownTotals":9,"from":"649700000.00","toNumber":6.497E8,"suggestionsAddItems":null,"suggestionsAddFrom":null,"suggestionsAddToNumber":null}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "by: FOCUS_AREA, year: 2022", "by: YEAR, plan: \"#plan-rk-2022\"",
			"by: STRATEGY, under: \"#vision-halland-basta-livsplatsen\", year: 2022" })
	void itCostsTwoStatements(String arguments) {
		try (SentStatements statements = new SentStatements()) {
			ask(arguments, "groups { thing { title } sums { items } } checks { items } rows { from } total { items }");
			assertThat(statements.texts()).hasSize(2);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					year: 1999 | NOT_FOUND: year: 1999 names a year that no plan is for. There are plans for 2022; give one of these years.
					under: "#doc-arbetsmiljoplan-2022" | BAD_REQUEST: under: the id "%s" is of the type Document, and one of Vision, Strategy, FocusArea, Assignment, Activity is wanted here.
					organization: "#fa-2022-gron-omstallning" | BAD_REQUEST: organization: the id "%s" is of the type FocusArea, and one of Organization is wanted here.
					year: 2022, validAt: "2023-01-01" | BAD_REQUEST: validAt: 2023-01-01 is outside the period asked about, from 2022-01-01 and before 2023-01-01. Give a day of the period, or leave validAt out.
					year: 2022, plan: "#plan-rk-2022" | BAD_REQUEST: plan and year are both given, and year is 2022. Give one of them: a plan brings its own period, a year means all plans of it.
					""")
	void aWrongScopeIsRefused(String arguments, String refusal) {
		String asked = SampleFile.withIds(arguments);
		String id = asked.contains("\"") ? asked.split("\"")[1] : "";
		assertThat(this.client.refusal("{ budgetRollUp(by: KIND, " + asked + ") { by } }"))
			.isEqualTo(refusal.formatted(id));
	}

	private JsonNode ask(String arguments, String selection) {
		return this.client.ask(SampleFile.withIds("{ budgetRollUp(" + arguments + ") { " + selection + " } }"))
			.at("/budgetRollUp");
	}

	/** A sum whose ranges are exact, in a line. */
	private static String told(JsonNode sum) {
		StringBuilder told = new StringBuilder(sum.at("/items").asInt() + ": " + exact(sum.at("/total")) + ", "
				+ sum.at("/unknownTotals").asInt() + " unknown");
		sum.at("/years")
			.forEach((year) -> told.append(", " + year.at("/year").asInt() + ": " + exact(year.at("/amount"))));
		return told.toString();
	}

	private static String exact(JsonNode range) {
		assertThat(range.path("from")).isEqualTo(range.path("to"));
		return range.isNull() ? "null" : range.at("/from").asString();
	}

	private static String plan() {
		return "{'type': 'Plan', 'id': 'own-plan', 'title': 'Own', 'kind': 'BUDGET', 'year': 2031}";
	}

	private static String answers(String organization, String item, String how) {
		return "{'link': 'RESPONSIBLE_FOR', 'from': '%s', 'to': '%s', 'status': %s}".formatted(organization, item, how);
	}

	private static String cell(String key, String accountClass, String amount) {
		return "{'type': 'BudgetItem', 'id': '%s', 'title': '%s', 'kind': 'OPERATING', 'accountClass': '%s', 'unit': 'U', 'amounts': [{'year': 2031, 'amount': '%s'}], 'precision': '100.00'}"
			.formatted(key, key, accountClass, amount);
	}

	private static String check(String key, String accountClass, String amount) {
		return cell(key, accountClass, amount).replace("BudgetItem", "BudgetCheck");
	}

	private static String stated(String key) {
		return "{'link': 'STATED_IN', 'from': '%s', 'to': 'own-plan', 'status': 'DERIVED', 'rule': 'For a test.'}"
			.formatted(key);
	}

}
