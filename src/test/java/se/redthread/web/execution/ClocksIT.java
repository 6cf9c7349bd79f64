package se.redthread.web.execution;

import java.util.Map;

import org.junit.jupiter.api.Test;
import se.redthread.SampleTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists and single things tell beside the answer which times they were told for. */
@SampleTest
class ClocksIT {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private HttpGraphQlTester graphQl;

	@Test
	void eachListAndThingTellsItsTimes() {
		assertThat(clocks("""
				query($then: DateTime, $day: Date = "2022-05-01") {
				  ...lists
				  one: plan(id: "none", knownAt: $then) { id }
				  __typename
				  left: plans(first: 1) @skip(if: true) { totalCount }
				}
				fragment lists on Query {
				  assignments(first: 1, validAt: $day) { totalCount }
				  risks(first: 1) { totalCount }
				}""", Map.of("then", "2026-11-01T12:00:00Z"))).isEqualTo(JSON.readTree("""
				[{"path": ["assignments"], "validAt": "2022-05-01", "knownAt": null},
				 {"path": ["risks"], "validAt": null, "knownAt": null},
				 {"path": ["one"], "validAt": null, "knownAt": "2026-11-01T12:00:00Z"}]"""));
	}

	@Test
	void whatTellsItsTimesItselfIsLeftOut() {
		assertThat(clocks("{ scorecard(by: FOCUS_AREA, year: 2022) { total { assignments } } node(id: \"x\") { id } }",
				Map.of())
			.isMissingNode()).isTrue();
	}

	private JsonNode clocks(String query, Map<String, Object> variables) {
		return JSON
			.valueToTree(this.graphQl.document(query).variables(variables).execute().returnResponse().getExtensions())
			.path("clocks");
	}

}
