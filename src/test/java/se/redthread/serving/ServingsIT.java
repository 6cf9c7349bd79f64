package se.redthread.serving;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.Demonstration;
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

/** Who serves what, as by hand. */
@SampleTest
class ServingsIT {

	private static final String RULE = ", 'status': 'DERIVED', 'rule': 'A rule'}";

	private static final String SUGGESTED = ", 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'It fits.'}";

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
	void threeAdministrationsServeOneCommonAssignment() {
		try (Demonstration data = Demonstration.beside(this.imports, this.driver)) {
			assertThat(sides(ThingId.of(ThingType.ASSIGNMENT, "demo-common-2026-energi"), "year: 2026")).isEqualTo("""
					Exempelregionens kansli: Energi ur solceller och frånluft STATED direct; 0 indicators, 1 items
					Exempelregionens trafikförvaltning: Energisnåla depåer STATED direct; 0 indicators, 1 items
					Exempelregionens vårdförvaltning: Byta belysning STATED, Byta ventilation STATED, \
					Energisnåla vårdlokaler STATED direct; 0 indicators, 3 items
					""");
			assertThat(sides(ThingId.of(ThingType.STRATEGY, "demo-strategy-utveckling"), "year: 2026"))
				.endsWith("unserved Delaktiga invånare\n")
				.contains("Öppna en digital mottagning SUGGESTED");
		}
	}

	@Test
	void aStrategyThatOnlyASuggestionServesIsUnservedAndBridged() {
		assertThat(sides(ThingId.of(ThingType.STRATEGY, "strategy-smart-specialisering"),
				"year: 2022, includeSuggested: false"))
			.isEqualTo("unserved Strategin för smart specialisering bridged by 1\n");
		assertThat(sides(ThingId.of(ThingType.STRATEGY, "strategy-smart-specialisering"), "year: 2022"))
			.startsWith("Regionkontoret: ")
			.endsWith("0 items\nunserved Strategin för smart specialisering bridged by 1\n");
	}

	@Test
	void anAssignmentOfUnitsRolesAndNobodyFindsItsPlace() {
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add("{'type': 'Assignment', 'id': 'own-c', 'title': 'Own common', 'level': 'COMMON'}",
					"{'type': 'Assignment', 'id': 'own-d', 'title': 'Own empty', 'level': 'COMMON'}",
					"{'type': 'Assignment', 'id': 'own-1', 'title': 'By a unit', 'level': 'ADMINISTRATION'}",
					"{'type': 'Assignment', 'id': 'own-2', 'title': 'By a board', 'level': 'ADMINISTRATION'}",
					"{'type': 'Organization', 'id': 'own-a', 'title': 'Own administration', 'kind': 'ADMINISTRATION'}",
					"{'type': 'Organization', 'id': 'own-u', 'title': 'Own unit', 'kind': 'UNIT'}",
					"{'type': 'Organization', 'id': 'own-b', 'title': 'Own board', 'kind': 'BODY'}",
					"{'link': 'PART_OF', 'from': 'own-u', 'to': 'own-a'" + RULE,
					"{'link': 'PART_OF', 'from': 'own-d', 'to': 'own-c'" + RULE,
					"{'link': 'SERVES', 'from': 'own-1', 'to': 'own-c'" + RULE,
					"{'link': 'SERVES', 'from': 'own-2', 'to': 'own-c'" + RULE,
					"{'link': 'SERVES', 'from': 'own-2', 'to': 'own-d'" + SUGGESTED,
					"{'link': 'RESPONSIBLE_FOR', 'from': 'own-u', 'to': 'own-1'" + RULE,
					"{'link': 'RESPONSIBLE_FOR', 'from': 'own-b', 'to': 'own-2'" + RULE);
			assertThat(sides(ThingId.of(ThingType.ASSIGNMENT, "own-c"), "year: 2022")).isEqualTo("""
					Own administration: By a unit DERIVED direct; 0 indicators, 0 items
					nobody: By a board DERIVED direct; 0 indicators, 0 items
					unserved Own empty bridged by 1
					""");
		}
	}

	@Test
	void theQuestionCostsOneStatementBesideThatOfThePeriod() {
		try (SentStatements statements = new SentStatements()) {
			this.client.ask(SampleFile.withIds(
					"{ whoServes(thing: \"#strategy-hallbar-tillvaxt\") { organizations { organization { title } assignments { assignment { title } } } unserved { suggestions { reason evidence { line } } } } }"));
			assertThat(statements.texts()).hasSize(2);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					thing: "#org-rsau" | BAD_REQUEST: thing: the id "#org-rsau" is of the type Organization, and one of Vision, Strategy, FocusArea, Assignment is wanted here.
					thing: "QXNzaWdubWVudDpub25l" | NOT_FOUND: There is no Assignment with the id "QXNzaWdubWVudDpub25l" (thing). Use an id as an earlier answer gave it.
					""")
	void whatCannotBeRightIsRefused(String arguments, String refusal) {
		assertThat(this.client.refusal(SampleFile.withIds("{ whoServes(" + arguments + ") { thing { id } } }")))
			.isEqualTo(SampleFile.withIds(refusal));
	}

	/** The answer in lines: a side each, then what is unserved. */
	private String sides(ThingId thing, String more) {
		JsonNode answer = this.client.ask("{ whoServes(thing: \"" + thing + "\", " + more + """
				) { organizations { organization { title } assignments { weakestStatus direct assignment { title } }
				    indicators budgetItems } unserved { thing { title } suggestions { id } } } }""").at("/whoServes");
		StringBuilder lines = new StringBuilder();
		answer.at("/organizations").forEach((side) -> {
			String name = side.at("/organization").isNull() ? "nobody" : side.at("/organization/title").asString();
			StringBuilder does = new StringBuilder();
			side.at("/assignments")
				.forEach((each) -> does.append(does.isEmpty() ? "" : ", ")
					.append(each.at("/assignment/title").asString())
					.append(' ')
					.append(each.at("/weakestStatus").asString())
					.append(each.at("/direct").asBoolean() ? " direct" : ""));
			lines.append("%s: %s; %d indicators, %d items%n".formatted(name, does, side.at("/indicators").asInt(),
					side.at("/budgetItems").asInt()));
		});
		answer.at("/unserved")
			.forEach((each) -> lines.append("unserved ")
				.append(each.at("/thing/title").asString())
				.append(each.at("/suggestions").isEmpty() ? "" : " bridged by " + each.at("/suggestions").size())
				.append('\n'));
		return lines.toString();
	}

}
