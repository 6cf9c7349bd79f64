package se.redthread.lineage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.Demonstration;
import se.redthread.SampleTest;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The ladders of the demonstration data stand where its page says that they do. */
@SampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationLadderIT {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Demonstration data;

	@BeforeAll
	void addTheData() {
		this.data = Demonstration.beside(this.imports, this.driver);
	}

	@AfterAll
	void removeTheData() {
		this.data.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EX260001 | DECISION       | DECIDED DECIDED
			EX260002 | DECISION       | DECIDED
			EX260003 | NOTHING        | RETURNED
			EX260004 | RECOMMENDATION | AWAITING Exempelregionens fullmäktige
			EX260005 | DECISION       | DECIDED
			""")
	void aCaseStandsWhereItsPageSays(String number, String reached, String ends) {
		JsonNode answer = ask(
				"caseRecord(caseNumber: \"" + number + "\") { reached ends { state awaited { title } } }");
		StringBuilder told = new StringBuilder();
		answer.at("/ends").valueStream().forEach((end) -> {
			told.append(end.at("/state").asString()).append(' ');
			end.at("/awaited").valueStream().forEach((body) -> told.append(body.at("/title").asString()).append(' '));
		});
		assertThat(answer.at("/reached").asString()).isEqualTo(reached);
		assertThat(told.toString().strip()).isEqualTo(ends);
	}

	@Test
	void whatWasTabledAndThenTakenUpStandsBesideItsProposal() {
		JsonNode answer = ask("decisionLineage(of: \"" + ThingId.of(ThingType.DECISION, "demo-decision-styrelsen-20-1")
				+ "\") { rungs { clause { outcome proposals { accordance proposal { title } link { to { title } } } } } }");
		assertThat(answer.at("/rungs").toString()).isEqualTo(
				"""
						[{"clause":{"outcome":"TABLED","proposals":[{"accordance":"NOT_DECIDED",\
						"proposal":{"title":"Förslag: bygga laddplatser"},"link":{"to":{"title":"Förslag: bygga laddplatser"}}}]}},\
						{"clause":{"outcome":"DECIDED","proposals":[{"accordance":"SAME",\
						"proposal":{"title":"Förslag: bygga laddplatser"},"link":{"to":{"title":"Bordlägga frågan om laddplatser"}}}]}}]""");
	}

	private JsonNode ask(String field) {
		return new Client(this.graphQl).ask("{ " + field + " }").iterator().next();
	}

}
