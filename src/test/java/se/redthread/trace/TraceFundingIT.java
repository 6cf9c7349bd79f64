package se.redthread.trace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleTest;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What an item of 100 kronor that pays for several things comes to in a trace. */
@SampleTest
class TraceFundingIT {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private OwnThings own;

	@BeforeEach
	void makeAnAreaAboveTwoAssignments() {
		this.own = new OwnThings(this.imports, this.driver);
		this.own.add("{'type': 'FocusArea', 'id': 'own-area', 'title': 'Area', 'origin': 'ASSEMBLY'}",
				"{'type': 'Assignment', 'id': 'own-common', 'title': 'Common', 'level': 'COMMON'}",
				"{'type': 'Assignment', 'id': 'own-a', 'title': 'A', 'level': 'ADMINISTRATION'}",
				"{'type': 'Assignment', 'id': 'own-b', 'title': 'B', 'level': 'ADMINISTRATION'}",
				"{'type': 'BudgetItem', 'id': 'own-item', 'title': 'Item', 'kind': 'INVESTMENT', 'category': 'DECIDED', 'total': '100.00'}",
				"{'link': 'SERVES', 'from': 'own-common', 'to': 'own-area', %s}".formatted(founded()),
				"{'link': 'SERVES', 'from': 'own-a', 'to': 'own-common', %s}".formatted(founded()),
				"{'link': 'SERVES', 'from': 'own-b', 'to': 'own-area', %s}".formatted(founded()));
	}

	@AfterEach
	void remove() {
		this.own.close();
	}

	@Test
	void anItemOfAThingAndOneFarAboveItCountsAtTheLowest() {
		pays("own-a", founded());
		pays("own-area", founded());
		assertThat(budget("own-a")).isEqualTo("100.00 to 100.00, + nothing");
		assertThat(budget("own-b")).isEqualTo("nothing, + nothing");
		assertThat(budget("own-area", ThingType.FOCUS_AREA)).isEqualTo("100.00 to 100.00, + nothing");
	}

	@Test
	void ofTargetsWithSharesAndWithoutTheOpenOnesGetTheRest() {
		pays("own-a", founded() + ", 'share': '25'");
		pays("own-b", founded());
		pays("own-area", founded());
		assertThat(budget("own-a")).isEqualTo("25.00 to 25.00, + nothing");
		assertThat(budget("own-b")).isEqualTo("75.00 to 75.00, + nothing");
	}

	@Test
	void whatASuggestionAddsToAFoundedItemIsTold() {
		pays("own-a", founded() + ", 'share': '25'");
		pays("own-b", suggested());
		assertThat(budget("own-area", ThingType.FOCUS_AREA)).isEqualTo("25.00 to 25.00, + 75.00 to 75.00");
		assertThat(budget("own-b")).isEqualTo("nothing, + 75.00 to 75.00");
	}

	@Test
	void aSuggestionThatOnlyTakesAwayAddsNothing() {
		pays("own-a", founded());
		pays("own-b", suggested());
		assertThat(budget("own-a")).isEqualTo("100.00 to 100.00, + nothing");
		assertThat(budget("own-b")).isEqualTo("nothing, + 0.00 to 100.00");
	}

	private void pays(String target, String how) {
		this.own.add("{'link': 'FUNDS', 'from': 'own-item', 'to': '" + target + "', " + how + "}");
	}

	private static String founded() {
		return "'status': 'DERIVED', 'rule': 'For a test.'";
	}

	private static String suggested() {
		return "'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'";
	}

	private String budget(String key) {
		return budget(key, ThingType.ASSIGNMENT);
	}

	private String budget(String key, ThingType type) {
		JsonNode budget = new Client(this.graphQl).ask("{ trace(from: \"" + ThingId.of(type, key)
				+ "\", direction: DOWN) { budget { founded { total { from to } } suggestionsAdd { total { from to } } } } }")
			.at("/trace/budget");
		return told(budget.path("founded")) + ", + " + told(budget.path("suggestionsAdd"));
	}

	private static String told(JsonNode sums) {
		return sums.isEmpty() ? "nothing"
				: sums.at("/0/total/from").asString() + " to " + sums.at("/0/total/to").asString();
	}

}
