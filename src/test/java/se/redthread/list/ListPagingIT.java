package se.redthread.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTest
class ListPagingIT {

	private static final int ALL = 100;

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
	}

	@ParameterizedTest
	@EnumSource(ThingType.class)
	void pagesOfAnySizeAreTheWholeListInEveryOrderAndBothWays(ThingType type) {
		Random sizes = new Random(type.ordinal());
		for (String by : orders(type)) {
			Sequence up = new Sequence(type, by, "ASC");
			Sequence down = new Sequence(type, by, "DESC");
			List<String> all = cursors(up.page("first", ALL, "after", null));
			assertThat(all).hasSize((int) SampleFile.things(type).count()).doesNotHaveDuplicates();
			assertThat(up.forward(sizes, all.size())).isEqualTo(all);
			assertThat(up.backward(sizes, all.size())).isEqualTo(all);
			List<String> reverse = ids(down.page("first", ALL, "after", null)).toList();
			assertThat(reverse).isEqualTo(reversed(ids(up.page("first", ALL, "after", null)).toList()));
			assertThat(down.backward(sizes, all.size())).hasSameSizeAs(all);
		}
	}

	@ParameterizedTest
	@EnumSource(ThingType.class)
	void everyThingOfTheSampleCanBeFetchedByItsId(ThingType type) {
		SampleFile.things(type).map((thing) -> SampleFile.text(thing, "id")).limit(5).forEach((key) -> {
			JsonNode answer = this.client.ask(
					"query($id: ID!) { one: " + type.singular()
							+ "(id: $id) { id type title version } node(id: $id) { __typename id } }",
					"id", SampleFile.id(key));
			assertThat(answer.at("/one/id").asString()).isEqualTo(SampleFile.id(key));
			assertThat(answer.at("/one/type").asString()).isEqualTo(type.name());
			assertThat(answer.at("/one/title").asString()).isEqualTo(SampleFile.title(key));
			assertThat(answer.at("/one/version").asInt()).isEqualTo(1);
			assertThat(answer.at("/node/__typename").asString()).isEqualTo(type.label());
			assertThat(answer.at("/node/id").asString()).isEqualTo(SampleFile.id(key));
		});
		String unknown = ThingId.of(type, "own-unknown").toString();
		assertThat(this.client.ask("query($id: ID!) { one: " + type.singular() + "(id: $id) { id } }", "id", unknown)
			.get("one")
			.isNull()).isTrue();
	}

	@Test
	void aCursorStaysGoodWhenThingsComeAndGo() {
		Sequence concepts = new Sequence(ThingType.REFERENCE_CONCEPT, "TITLE", "ASC");
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add(concept("own-b", "AAB"), concept("own-d", "AAD"));
			JsonNode first = concepts.page("first", 2, "after", null);
			assertThat(titles(first)).containsExactly("AAB", "AAD");
			String cursor = first.at("/pageInfo/endCursor").asString();
			own.add(concept("own-a", "AAA"), concept("own-c", "AAC"), concept("own-e", "AAE"));
			own.remove("own-d");
			assertThat(titles(concepts.page("first", 2, "after", cursor))).containsExactly("AAE", "Agenda 2030");
			JsonNode before = concepts.page("last", 2, "before", cursor);
			assertThat(titles(before)).containsExactly("AAB", "AAC");
			assertThat(before.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
			assertThat(before.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		}
	}

	@Test
	void titlesFollowSwedishRules() {
		List<String> titles = List.of("AA", "Aa 2", "ab", "Ab", "É", "F", "V", "W", "x", "Zon", "Ål", "Älg", "Äpple",
				"ö", "Ö");
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			List<String> lines = new ArrayList<>();
			titles.forEach((title) -> lines.add(concept("own-" + (99 - lines.size()), title)));
			own.add(lines.toArray(String[]::new));
			Sequence concepts = new Sequence(ThingType.REFERENCE_CONCEPT, "TITLE", "ASC");
			assertThat(titles(concepts.page("first", ALL, "after", null)).filter(titles::contains))
				.containsExactlyElementsOf(titles);
		}
	}

	@Test
	void aMissingDateSortsLast() {
		assertThat(ids(new Sequence(ThingType.MEETING, "DATE", "ASC").page("first", ALL, "after", null)))
			.containsExactly(SampleFile.id("meeting-rf-2021-06-23"), SampleFile.id("meeting-rsau-2022-11-29"),
					SampleFile.id("meeting-sbhss-2022-12-01"), SampleFile.id("meeting-rsau-237"));
	}

	@Test
	void numbersAndAmountsSortAsNumbers() {
		assertThat(ids(new Sequence(ThingType.AGENDA_ITEM, "NUMBER", "ASC").page("first", ALL, "after", null))
			.map((id) -> id)).startsWith(SampleFile.id("item-rsau-2022-237"), SampleFile.id("item-rsau-2022-396"));
		List<Long> sums = ids(new Sequence(ThingType.BUDGET_ITEM, "AMOUNT", "ASC").page("first", ALL, "after", null))
			.map(ListPagingIT::sum)
			.toList();
		assertThat(sums).hasSize(18).isSortedAccordingTo(Comparator.naturalOrder());
		assertThat(sums.get(0)).isNegative();
	}

	private static String concept(String key, String title) {
		return "{'type': 'ReferenceConcept', 'id': '" + key + "', 'title': '" + title + "', 'vocabulary': 'Own'}";
	}

	private static long sum(String id) {
		String key = ThingId.parse(id).key();
		return SampleFile.things(ThingType.BUDGET_ITEM)
			.filter((item) -> SampleFile.text(item, "id").equals(key))
			.flatMap((item) -> item.get("amounts").valueStream())
			.mapToLong((amount) -> Long.parseLong(SampleFile.text(amount, "amount").replace(".", "")))
			.sum();
	}

	private List<String> orders(ThingType type) {
		GraphQLEnumType values = (GraphQLEnumType) this.source.schema().getType(type.label() + "OrderBy");
		return values.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
	}

	private static List<String> cursors(JsonNode connection) {
		return connection.get("edges").valueStream().map((edge) -> edge.get("cursor").asString()).toList();
	}

	private static Stream<String> ids(JsonNode connection) {
		return connection.get("nodes").valueStream().map((node) -> node.get("id").asString());
	}

	private static Stream<String> titles(JsonNode connection) {
		return connection.get("edges").valueStream().map((edge) -> edge.at("/node/title").asString());
	}

	private static List<String> reversed(List<String> list) {
		List<String> reversed = new ArrayList<>(list);
		Collections.reverse(reversed);
		return reversed;
	}

	/** A list in an order, walked by pages. */
	private final class Sequence {

		private final String document;

		private final String list;

		Sequence(ThingType type, String by, String direction) {
			this.list = type.plural();
			this.document = """
					query($first: Int, $after: String, $last: Int, $before: String) {
						%s(orderBy: {by: %s, direction: %s}, first: $first, after: $after, last: $last, before: $before) {
							edges { cursor node { id title } } nodes { id }
							pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
				.formatted(type.plural(), by, direction);
		}

		JsonNode page(Object... arguments) {
			JsonNode page = ListPagingIT.this.client.ask(this.document, arguments).get(this.list);
			List<String> cursors = cursors(page);
			JsonNode info = page.get("pageInfo");
			assertThat(info.get("startCursor").asString(null)).isEqualTo(cursors.isEmpty() ? null : cursors.get(0));
			assertThat(info.get("endCursor").asString(null))
				.isEqualTo(cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
			return page;
		}

		List<String> forward(Random sizes, int count) {
			List<String> walked = new ArrayList<>();
			String after = null;
			do {
				JsonNode page = page("first", sizes.nextInt(1, 8), "after", after);
				assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(!walked.isEmpty());
				walked.addAll(cursors(page));
				assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(walked.size() < count);
				after = page.at("/pageInfo/endCursor").asString(null);
			}
			while (walked.size() < count);
			return walked;
		}

		List<String> backward(Random sizes, int count) {
			List<String> walked = new ArrayList<>();
			String before = null;
			do {
				JsonNode page = page("last", sizes.nextInt(1, 8), "before", before);
				assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(!walked.isEmpty());
				walked.addAll(0, cursors(page));
				assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(walked.size() < count);
				before = page.at("/pageInfo/startCursor").asString(null);
			}
			while (walked.size() < count);
			return walked;
		}

	}

}
