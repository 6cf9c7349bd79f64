package se.redthread.scorecard;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scorecard of a small plan of 2031, counted by hand. A and B serve the focus area F;
 * B also serves G, and C does by suggestion; D serves nothing. F serves the strategy, and
 * G by suggestion. An investment of 100 pays for B, one of 40 for A by suggestion.
 */
@SampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardIT {

	private static final String FOUNDED = "'status': 'DERIVED', 'rule': 'For a test.'";

	private static final String SUGGESTED = "'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	private OwnThings own;

	@BeforeAll
	void makeAPlan() {
		this.client = new Client(this.graphQl);
		this.own = new OwnThings(this.imports, this.driver);
		this.own.add(thing("Plan", "plan", "'kind': 'BUDGET', 'year': 2031"),
				thing("Strategy", "s", "'kind': 'STRATEGY'"), thing("FocusArea", "f", "'origin': 'ASSEMBLY'"),
				thing("FocusArea", "g", "'origin': 'ASSEMBLY'"), link("SERVES", "f", "s", FOUNDED),
				link("SERVES", "g", "s", SUGGESTED), thing("Organization", "o", "'kind': 'ADMINISTRATION'"),
				thing("Assignment", "a", "'level': 'ADMINISTRATION', 'status': 'ONGOING'"),
				thing("Assignment", "b", "'level': 'ADMINISTRATION', 'status': 'ONGOING'"),
				thing("Assignment", "c", "'level': 'SUB'"),
				thing("Assignment", "d", "'level': 'COMMON', 'status': 'PAUSED'"), link("SERVES", "a", "f", FOUNDED),
				link("SERVES", "b", "f", FOUNDED), link("SERVES", "b", "g", FOUNDED),
				link("SERVES", "c", "g", SUGGESTED), link("RESPONSIBLE_FOR", "o", "b", FOUNDED),
				link("RESPONSIBLE_FOR", "o", "d", FOUNDED), link("RESPONSIBLE_FOR", "o", "c", SUGGESTED),
				item("i", 100), item("j", 40), link("FUNDS", "i", "b", FOUNDED), link("FUNDS", "j", "a", SUGGESTED),
				stated("f"), stated("g"), stated("a"), stated("b"), stated("c"), stated("d"), stated("i"), stated("j"),
				thing("FollowUp", "u1", "'kind': 'INTERIM_1', 'date': '2031-05-01', 'status': 'DELAYED'"),
				thing("FollowUp", "u2", "'kind': 'ANNUAL', 'date': '2031-12-31', 'status': 'DONE'"),
				thing("FollowUp", "u3", "'kind': 'OTHER', 'date': '2032-01-01', 'status': 'CANCELLED'"),
				link("AFFECTS", "u1", "a", FOUNDED), link("AFFECTS", "u2", "a", FOUNDED),
				link("AFFECTS", "u3", "a", FOUNDED),
				thing("Indicator", "n", "'unit': 'procent', 'targetNote': 'Minst 7'"),
				link("MEASURES", "n", "b", FOUNDED), value("v1", "OUTCOME", "5.5", "2031-03-31"),
				value("v2", "OUTCOME", "6.25", "2031-06-30"), value("v3", "OUTCOME", "9", "2032-01-01"),
				value("v4", "TARGET", "7", "2031-01-01"),
				thing("Risk", "r", "'likelihood': 3, 'consequence': 4, 'scale': 4"),
				thing("Risk", "q", "'likelihood': 1, 'consequence': 3, 'scale': 4"),
				link("THREATENS", "r", "a", FOUNDED), link("THREATENS", "r", "b", FOUNDED),
				link("THREATENS", "q", "b", FOUNDED), thing("Meeting", "m", "'year': 2031"),
				thing("Decision", "x", "'action': 'NOTE', 'date': '2031-02-01'"),
				thing("Decision", "y", "'action': 'NOTE'"),
				thing("Decision", "z", "'action': 'NOTE', 'date': '2030-12-31'"), link("HANDLED_AT", "y", "m", FOUNDED),
				link("AFFECTS", "x", "b", FOUNDED), link("AFFECTS", "y", "a", FOUNDED),
				link("AFFECTS", "z", "a", FOUNDED));
	}

	@AfterAll
	void remove() {
		this.own.close();
	}

	@Test
	void eachFocusAreaHasItsCardAndTheTotalCountsEachThingOnce() {
		assertThat(ask("year: 2031", Told.SELECTION).at("/rows")).extracting(Told::row)
			.containsExactly(
					"F: 2 + 0; ongoing 1, done 1; strategy 2 100.0; funded 1 50.0; 0.00 to 100.00 + 40.00; 1 of 1; low 1, high 1; 2 + 0",
					"G: 1 + 1; ongoing 1; strategy 1 100.0; funded 1 100.0; 0.00 to 100.00 + none; 1 of 1; low 1, high 1; 1 + 0",
					"null: 4 + 0; ongoing 1, paused 1, done 1, statusUnknown 1; strategy 2 50.0; funded 1 25.0; 140.00 to 140.00 + none; 1 of 1; low 1, high 1; 2 + 0");
	}

	@Test
	void aStrategyHasWhatReachesIt() {
		assertThat(Told.row(ask("by: STRATEGY, year: 2031", Told.SELECTION).at("/rows/0"))).isEqualTo(
				"S: 2 + 1; ongoing 1, done 1; strategy 2 100.0; funded 1 50.0; 100.00 to 100.00 + 40.00; 1 of 1; low 1, high 1; 2 + 0");
	}

	@Test
	void anOrganizationHasWhatItAnswersFor() {
		assertThat(Told.row(ask("by: ORGANIZATION, year: 2031", Told.SELECTION).at("/rows/0"))).isEqualTo(
				"O: 2 + 1; ongoing 1, paused 1; strategy 1 50.0; funded 1 50.0; none to none + none; 1 of 1; low 1, high 1; 1 + 0");
	}

	@Test
	void onADayCountsWhatWasKnownByThen() {
		assertThat(Told.row(ask("year: 2031, validAt: \"2031-06-29\"", Told.SELECTION).at("/rows/0"))).isEqualTo(
				"F: 2 + 0; ongoing 1, delayed 1; strategy 2 100.0; funded 1 50.0; 0.00 to 100.00 + 40.00; 1 of 1; low 1, high 1; 1 + 0");
		assertThat(indicator("year: 2031, validAt: \"2031-06-29\"")).isEqualTo(
				"{\"indicator\":{\"targetNote\":\"Minst 7\"},\"outcome\":\"5.5\",\"outcomeDate\":\"2031-03-31\",\"target\":\"7\",\"forecast\":null}");
	}

	@Test
	void theLatestValueOfThePeriodIsTold() {
		assertThat(indicator("year: 2031")).isEqualTo(
				"{\"indicator\":{\"targetNote\":\"Minst 7\"},\"outcome\":\"6.25\",\"outcomeDate\":\"2031-06-30\",\"target\":\"7\",\"forecast\":null}");
	}

	@Test
	void sharesAreToldWithSuggestionsBeside() {
		assertThat(ask("year: 2031",
				"total { reachingStrategy { assignments withSuggestions percent } funded { assignments withSuggestions percent } }")
			.at("/total")
			.toString()).isEqualTo("""
					{"reachingStrategy":{"assignments":2,"withSuggestions":3,"percent":"50.0"},\
					"funded":{"assignments":1,"withSuggestions":2,"percent":"25.0"}}""");
	}

	@Test
	void whereNothingIsThereIsNothingToDivideBy() {
		JsonNode row = ask("by: STRATEGY, year: 2022",
				"rows { assignments fundedPercent fundedPercentNumber investmentFrom }")
			.at("/rows/0");
		assertThat(row.toString()).isEqualTo(
				"{\"assignments\":0,\"fundedPercent\":null,\"fundedPercentNumber\":null,\"investmentFrom\":null}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FOCUS_AREA", "ORGANIZATION", "STRATEGY" })
	void itCostsTwoStatements(String by) {
		try (SentStatements statements = new SentStatements()) {
			ask("by: " + by + ", year: 2022", "cards { thing { title } assignments } total { assignments }");
			assertThat(statements.texts()).hasSize(2);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					year: 1999 | NOT_FOUND: year: 1999 names a year that no plan is for. There are plans for 2022 and 2031; give one of these years.
					plan: "#fa-2022-gron-omstallning" | BAD_REQUEST: The id "%s" is of the type FocusArea, and the type Plan is wanted here. Use node(id:) for an id of any type.
					""")
	void aWrongScopeIsRefused(String arguments, String refusal) {
		String asked = SampleFile.withIds(arguments);
		String id = asked.contains("\"") ? asked.split("\"")[1] : "";
		assertThat(this.client.refusal("{ scorecard(" + asked + ") { by } }")).isEqualTo(refusal.formatted(id));
	}

	private String indicator(String arguments) {
		return ask(arguments, "cards { indicators { indicator { targetNote } outcome outcomeDate target forecast } }")
			.at("/cards/0/indicators/0")
			.toString();
	}

	private JsonNode ask(String arguments, String selection) {
		return this.client.ask("{ scorecard(" + arguments + ") { " + selection + " } }").at("/scorecard");
	}

	private static String thing(String type, String key, String more) {
		return "{'type': '%s', 'id': 'own-%s', 'title': '%s', %s}".formatted(type, key, key.toUpperCase(Locale.ROOT),
				more);
	}

	private static String link(String kind, String from, String to, String how) {
		return "{'link': '%s', 'from': 'own-%s', 'to': 'own-%s', %s}".formatted(kind, from, to, how);
	}

	private static String stated(String key) {
		return link("STATED_IN", key, "plan", FOUNDED);
	}

	private static String item(String key, int kronor) {
		return thing("BudgetItem", key,
				"'kind': 'INVESTMENT', 'category': 'DECIDED', 'amounts': [{'year': 2031, 'amount': '%d.00'}]"
					.formatted(kronor));
	}

	private static String value(String key, String kind, String value, String date) {
		return thing("Measurement", key, "'kind': '%s', 'value': '%s', 'date': '%s'".formatted(kind, value, date))
				+ "\n" + link("MEASURES", key, "n", FOUNDED);
	}

	/** A flat row in one line. */
	private interface Told {

		String SELECTION = """
				rows { title assignments assignmentsBySuggestion notStarted ongoing delayed paused done cancelled statusUnknown
				  reachingStrategy reachingStrategyPercent funded fundedPercent investmentFrom investmentTo investmentSuggestionsAddTo
				  indicators indicatorsWithOutcome risksLow risksMedium risksHigh risksUnknown decisions decisionsBySuggestion }""";

		static String row(JsonNode row) {
			return "%s: %s + %s; %s; strategy %s %s; funded %s %s; %s to %s + %s; %s of %s; %s; %s + %s"
				.formatted(text(row, "title").replace("none", "null"), text(row, "assignments"),
						text(row, "assignmentsBySuggestion"),
						counts(row, "", "notStarted", "ongoing", "delayed", "paused", "done", "cancelled",
								"statusUnknown"),
						text(row, "reachingStrategy"), text(row, "reachingStrategyPercent"), text(row, "funded"),
						text(row, "fundedPercent"), text(row, "investmentFrom"), text(row, "investmentTo"),
						text(row, "investmentSuggestionsAddTo"), text(row, "indicatorsWithOutcome"),
						text(row, "indicators"),
						counts(row, "risks", "risksLow", "risksMedium", "risksHigh", "risksUnknown"),
						text(row, "decisions"), text(row, "decisionsBySuggestion"));
		}

		private static String counts(JsonNode row, String prefix, String... names) {
			return Stream.of(names)
				.filter((name) -> row.at("/" + name).asInt() > 0)
				.map((name) -> (prefix.isEmpty() ? name : name.substring(prefix.length()).toLowerCase(Locale.ROOT))
						+ " " + row.at("/" + name).asInt())
				.collect(Collectors.joining(", "));
		}

		private static String text(JsonNode row, String name) {
			JsonNode value = row.at("/" + name);
			return value.isNull() ? "none" : value.asString();
		}

	}

}
