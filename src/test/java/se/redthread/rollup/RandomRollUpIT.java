package se.redthread.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleTest;
import se.redthread.SentStatements;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.rollup.RandomBudget.Item;
import se.redthread.rollup.RandomBudget.Node;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Roll-ups of random budgets through the database, against the slow reference. */
@SampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomRollUpIT {

	private static final String SUMS = "{ kind items total { from to } unknownTotals years { year amount { from to } } }";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	static List<RandomBudget> budgets() {
		return IntStream.range(0, 12).mapToObj(RandomBudget::of).toList();
	}

	@BeforeAll
	void importBudgets() {
		String[] lines = budgets().stream().flatMap((budget) -> budget.lines().stream()).toArray(String[]::new);
		new OwnThings(this.imports, this.driver).add(lines);
	}

	@AfterAll
	void removeBudgets() {
		new OwnThings(this.imports, this.driver).close();
	}

	@ParameterizedTest
	@MethodSource("budgets")
	void theGroupsGetWhatTheReferenceSaysInTwoStatements(RandomBudget budget) {
		SlowRollUp slow = new SlowRollUp(budget);
		for (String by : List.of("FOCUS_AREA", "STRATEGY")) {
			try (SentStatements statements = new SentStatements()) {
				JsonNode groups = rollUp("by: " + by + ", plan: \"" + ThingId.of(ThingType.PLAN, budget.plan()) + "\"",
						"groups { key sums " + SUMS + " suggestionsAdd " + SUMS + " }")
					.at("/groups");
				assertThat(statements.texts()).hasSize(2);
				ThingType type = ThingType.valueOf(by);
				assertThat(told(groups, "sums")).isEqualTo(groupsOf(slow.groups(type, Item::amount, false)));
				assertThat(told(groups, "suggestionsAdd")).isEqualTo(groupsOf(slow.groups(type, Item::amount, true)));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("budgets")
	void underAThingItComesToWhatItsTraceSays(RandomBudget budget) {
		for (Node node : budget.things()) {
			String id = ThingId.of(node.type(), node.key()).toString();
			JsonNode trace = new Client(this.graphQl)
				.ask("{ trace(from: \"" + id + "\", direction: DOWN) { budget { founded " + SUMS + " suggestionsAdd "
						+ SUMS + " } } }")
				.at("/trace/budget");
			JsonNode answer = rollUp("by: KIND, year: 2031, under: \"" + id + "\"",
					"total " + SUMS + " suggestionsAdd " + SUMS);
			assertThat(answer.at("/total")).as(node.key()).isEqualTo(trace.at("/founded"));
			assertThat(answer.at("/suggestionsAdd")).as(node.key()).isEqualTo(trace.at("/suggestionsAdd"));
		}
	}

	private JsonNode rollUp(String arguments, String selection) {
		return new Client(this.graphQl).ask("{ budgetRollUp(" + arguments + ") { " + selection + " } }")
			.at("/budgetRollUp");
	}

	private static Map<String, String> told(JsonNode groups, String sums) {
		Map<String, String> told = new HashMap<>();
		groups.forEach((group) -> group.at("/" + sums).forEach((sum) -> {
			JsonNode amount = sum.at("/years/0/amount");
			told.put(ThingId.parse(group.at("/key").asString()).key(),
					amount.at("/from").asString() + " to " + amount.at("/to").asString());
		}));
		return told;
	}

	private static Map<String, String> groupsOf(Map<String, String> parts) {
		Map<String, String> groups = new HashMap<>(parts);
		groups.keySet().removeAll(Set.of(SlowRollUp.NO_GROUP, SlowRollUp.UNALLOCATED));
		return groups;
	}

}
