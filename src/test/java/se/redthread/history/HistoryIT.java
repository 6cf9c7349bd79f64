package se.redthread.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.change.edit.EditRequest;
import se.redthread.change.edit.Editing;
import se.redthread.change.edit.Outcome;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What things and links said before. */
@GraphTest
class HistoryIT {

	private static final String HISTORY = """
			query($id: ID!, $links: Boolean! = true, $first: Int, $after: String, $last: Int, $before: String) {
			history(id: $id, includeLinks: $links, first: $first, after: $after, last: $last, before: $before) { totalCount
			nodes { subject label version knownFrom knownTo withdrawn changeSet differences { field before after } }
			pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";

	private static final String A = ThingId.of(ThingType.ACTIVITY, "own-a").toString();

	private static final String B = ThingId.of(ThingType.ACTIVITY, "own-b").toString();

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Editing editing;

	@Autowired
	private Driver driver;

	private String link = "";

	@BeforeEach
	void edit() {
		TestDatabase.clear(this.driver);
		run("create", Map.of("ownId", "own-a", "thing", Map.of("activity", Map.of("title", "Ett"))));
		run("create", Map.of("ownId", "own-b", "thing", Map.of("activity", Map.of("title", "Två"))));
		Outcome linked = run("link", Map.of("kind", "PART_OF", "from", Map.of("id", A), "to", Map.of("id", B), "basis",
				Map.of("suggested", Map.of("reason", "A test.", "confidence", 0.5))));
		this.link = new ThingId(ThingId.LINK, linked.links().get(0)).toString();
		run("change", Map.of("id", A, "to",
				Map.of("activity", Map.of("title", "Ett till", "alternativeTitles", List.of("Etta")))));
		run("confirm", Map.of("link", this.link));
		run("unlink", Map.of("link", this.link, "how", Map.of("mistaken", true)));
	}

	private Outcome run(String kind, Map<String, Object> input) {
		Outcome outcome = this.editing.run(new EditRequest(kind, Map.of("reason", "A test."), input));
		assertThat(outcome.errors()).isEmpty();
		return outcome;
	}

	private JsonNode history(Object... variables) {
		return new Client(this.graphQl).ask(HISTORY, variables).path("history");
	}

	@Test
	void tellsEveryStateOfAThingAndItsLinksTheLatestFirst() {
		JsonNode history = history("id", A);
		assertThat(history.path("totalCount").asInt()).isEqualTo(5);
		List<String> told = new ArrayList<>();
		history.path("nodes")
			.forEach((state) -> told.add(state.path("changeSet").asInt() + " " + state.path("label").asString() + " v"
					+ state.path("version").asInt() + (state.path("withdrawn").asBoolean() ? " withdrawn" : "")));
		assertThat(told).containsExactly("6 PART_OF from \"own-a\" to \"own-b\" v3 withdrawn",
				"5 PART_OF from \"own-a\" to \"own-b\" v2", "4 Activity \"Ett till\" v2",
				"3 PART_OF from \"own-a\" to \"own-b\" v1", "1 Activity \"Ett\" v1");
		assertThat(history.at("/nodes/2/differences").toString()).isEqualTo(
				"[{\"field\":\"alternativeTitles\",\"before\":null,\"after\":\"[\\\"Etta\\\"]\"},{\"field\":\"title\",\"before\":\"Ett\",\"after\":\"Ett till\"}]");
		assertThat(history.at("/nodes/2/knownTo").isNull()).isTrue();
		assertThat(history.at("/nodes/4/knownTo")).isEqualTo(history.at("/nodes/2/knownFrom"));
	}

	@Test
	void tellsThatOfAThingAloneAndOfALinkThatWasWithdrawn() {
		assertThat(history("id", A, "links", false).path("totalCount").asInt()).isEqualTo(2);
		JsonNode link = history("id", this.link);
		assertThat(link.path("totalCount").asInt()).isEqualTo(3);
		assertThat(link.at("/nodes/0/withdrawn").asBoolean()).isTrue();
		assertThat(link.at("/nodes/1/differences").toString())
			.contains("{\"field\":\"status\",\"before\":\"SUGGESTED\",\"after\":\"CONFIRMED\"}");
		assertThat(history("id", ThingId.of(ThingType.PLAN, "nope").toString()).path("nodes")).isEmpty();
	}

	@Test
	void isPagedBothWays() {
		List<String> all = labels(history("id", A));
		JsonNode first = history("id", A, "first", 2);
		JsonNode second = history("id", A, "first", 2, "after", first.at("/pageInfo/endCursor").asString());
		JsonNode third = history("id", A, "first", 2, "after", second.at("/pageInfo/endCursor").asString());
		List<String> paged = labels(first);
		paged.addAll(labels(second));
		paged.addAll(labels(third));
		assertThat(paged).isEqualTo(all);
		assertThat(first.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
		assertThat(third.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
		assertThat(third.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
		JsonNode back = history("id", A, "last", 2, "before", third.at("/pageInfo/startCursor").asString());
		assertThat(labels(back)).isEqualTo(labels(second));
		assertThat(labels(history("id", A, "last", 1))).isEqualTo(all.subList(4, 5));
	}

	private static List<String> labels(JsonNode history) {
		List<String> labels = new ArrayList<>();
		history.path("nodes").forEach((state) -> labels.add(state.path("label").asString() + state.path("version")));
		return labels;
	}

}
