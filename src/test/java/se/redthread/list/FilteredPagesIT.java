package se.redthread.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.Client;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of a list that begins at a thing which the filter names. */
@SampleTest
class FilteredPagesIT {

	@Autowired
	private HttpGraphQlTester graphQl;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
	}

	@ParameterizedTest
	@CsvSource({ "assignments, AssignmentFilter, focusArea, fa-2022-gron-omstallning",
			"assignments, AssignmentFilter, organization, org-forvaltningarna",
			"agendaItems, AgendaItemFilter, organization, org-rsau",
			"assignments, AssignmentFilter, organization, org-regionkontoret" })
	void pagesAreTheWholeListBothWays(String list, String type, String field, String key) {
		String query = "query($f: " + type + ", $first: Int, $after: String, $last: Int, $before: String) { list: "
				+ list + "(filter: $f, first: $first, after: $after, last: $last, before: $before) "
				+ "{ totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { id } } }";
		Map<String, Object> filter = Map.of(field, SampleFile.id(key));
		JsonNode whole = page(query, filter, "first", 100, null);
		List<String> all = ids(whole);
		assertThat(all).hasSize(whole.get("totalCount").asInt()).hasSizeGreaterThan(3).doesNotHaveDuplicates();
		List<String> forward = new ArrayList<>();
		for (String cursor = null; forward.isEmpty() || cursor != null;) {
			JsonNode page = page(query, filter, "first", 3, cursor);
			forward.addAll(ids(page));
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(forward.size() > 3);
			cursor = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
		}
		assertThat(forward).isEqualTo(all);
		List<String> backward = new ArrayList<>();
		for (String cursor = null; backward.isEmpty() || cursor != null;) {
			JsonNode page = page(query, filter, "last", 3, cursor);
			List<String> ids = new ArrayList<>(ids(page));
			Collections.reverse(ids);
			backward.addAll(ids);
			cursor = page.at("/pageInfo/hasPreviousPage").asBoolean() ? page.at("/pageInfo/startCursor").asString()
					: null;
		}
		Collections.reverse(backward);
		assertThat(backward).isEqualTo(all);
	}

	private JsonNode page(String query, Map<String, Object> filter, String end, int size, @Nullable String cursor) {
		return this.client.ask(query, "f", filter, end, size, end.equals("first") ? "after" : "before", cursor)
			.get("list");
	}

	private static List<String> ids(JsonNode page) {
		List<String> ids = new ArrayList<>();
		page.get("nodes").forEach((node) -> ids.add(node.get("id").asString()));
		return ids;
	}

}
