package se.redthread.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** What a search finds, in which order, where the words stand, and its pages. */
@SampleTest
class SearchIT {

	private static final String SEARCH = """
			query($text: String!, $types: [ThingType!], $year: Int, $first: Int, $after: String, $last: Int, $before: String) {
				search(text: $text, types: $types, year: $year, first: $first, after: $after, last: $last, before: $before) {
					totalCount limited edges { cursor score node { id title } matches { field text highlights { from to } } }
					pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";

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
	void removeOwnThings() {
		this.own.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			lustgas            | 2 | #assignment-2022-destruktionsanlaggning-for-lustgas
			LUSTGASEN          | 2 | #assignment-2022-destruktionsanlaggning-for-lustgas
			FVIS / VISUS       | 2 | #inv-2022-fvis-visus
			"FVIS / VISUS"     | 2 | #inv-2022-fvis-visus
			§401               | 3 | #item-rsau-2022-401
			§ 401              | 3 | #item-rsau-2022-401
			401/2022           | 1 | #item-rsau-2022-401
			RS220170           | 1 | #case-rs220170
			rs 220170          | 1 | #case-rs220170
			Grön omställning   | 1 | #fa-2022-gron-omstallning
			gröna omställningar | 1 | #fa-2022-gron-omstallning
			Mål och budget     | 5 | #doc-mal-och-budget-2022
			ISO27001           | 1 | #doc-iso27001
			""")
	void findsWhatATextMeansFirst(String text, int total, String first) {
		JsonNode found = search("text", text);
		assertThat(found.get("totalCount").asInt()).isEqualTo(total);
		assertThat(found.at("/edges/0/node/id").asString()).isEqualTo(SampleFile.withIds(first));
	}

	@ParameterizedTest
	@ValueSource(strings = { "11/2026", "§11/2026", "§\u00A011/2026", "\"§ 11 / 2026\"" })
	void findsAParagraphOfTheDemonstrationByItsYear(String text) {
		try (Demonstration data = Demonstration.beside(this.imports, this.driver)) {
			assertThat(search("text", text).at("/edges/0/node/id").asString())
				.isEqualTo(ThingId.of(ThingType.AGENDA_ITEM, "demo-item-styrelsen-11").toString());
		}
	}

	@Test
	void ranksTheTextItselfThenTitlesThenTexts() {
		this.own.add(vision("own-text", "Något annat", "Här står vinterspår i en text."),
				vision("own-compound", "Vinterspårsplan", "En plan."), vision("own-title", "Fler vinterspår", "Spår."),
				vision("own-exact", "Vinterspår", "Spår."),
				"{'type': 'Vision', 'id': 'own-alternative', 'title': 'Spår', "
						+ "'alternativeTitles': ['Vinterspår']}");
		JsonNode found = search("text", "vinterspår");
		assertThat(titles(found).subList(0, 2)).containsExactlyInAnyOrder("Spår", "Vinterspår");
		assertThat(titles(found).subList(2, 5)).containsExactly("Fler vinterspår", "Vinterspårsplan", "Något annat");
		assertThat(found.get("edges").valueStream().map((edge) -> (int) edge.get("score").asDouble()))
			.containsExactly(2, 2, 1, 1, 0);
	}

	@Test
	void wantsAllWordsAndTellsWhereEachStands() {
		this.own.add(
				"{'type': 'Case', 'id': 'own-case', 'title': 'Åkerbruk på ön', 'caseNumber': 'ÖB260001', 'description': 'Ärendet gäller åkrar.'}",
				vision("own-one", "Åkerbruk", "Utan det andra ordet."));
		JsonNode found = search("text", "öb260001 åkerbruket");
		assertThat(found.get("totalCount").asInt()).isEqualTo(1);
		assertThat(found.at("/edges/0/matches").toString())
			.isEqualTo("[{\"field\":\"TITLE\",\"text\":\"Åkerbruk på ön\",\"highlights\":[{\"from\":0,\"to\":8}]},"
					+ "{\"field\":\"CASE_NUMBER\",\"text\":\"ÖB260001\",\"highlights\":[{\"from\":0,\"to\":8}]}]");
	}

	@Test
	void tellsÅFromAAndÖFromO() {
		this.own.add(vision("own-a", "Åländskt ålfiske", "-"), vision("own-b", "Alandskt alfiske", "-"));
		assertThat(titles(search("text", "ålfiske"))).containsExactly("Åländskt ålfiske");
		assertThat(titles(search("text", "alfiske"))).containsExactly("Alandskt alfiske");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					försörjningsberedskap | CASE               | -    | Försörjningsberedskap - behov av styrning
					lustgas               | BUDGET_ITEM,PERSON | -    | Destruktionsanläggning för lustgas HSH, HSV
					lustgas               | -                  | 2022 | Destruktionsanläggning för lustgas;Destruktionsanläggning för lustgas HSH, HSV
					lustgas               | -                  | 2023 |
					lustgas               | -                  | 1950 |
					lustgas               | VISION             | 2022 |
					""")
	void narrowsByTypeAndYear(String text, String types, Integer year, String titles) {
		assertThat(
				titles(search("text", text, "types", (types != null) ? List.of(types.split(",")) : null, "year", year)))
			.containsExactlyInAnyOrder((titles != null) ? titles.split(";") : new String[0]);
	}

	@Test
	void takesAThingForOneOfAYearByPlanPeriodDateOrDueTime() {
		this.own.add(
				"{'type': 'Plan', 'id': 'own-plan', 'title': 'Ugglor plan', 'kind': 'OTHER', 'year': 2030, 'yearTo': 2032}",
				vision("own-stated", "Ugglor stated", "-"), vision("own-suggested", "Ugglor suggested", "-"),
				"{'type': 'Vision', 'id': 'own-period', 'title': 'Ugglor period', 'validFrom': '2030-12-31', 'validTo': '2031-01-02'}",
				"{'type': 'Vision', 'id': 'own-over', 'title': 'Ugglor over', 'validTo': '2031-01-01'}",
				"{'type': 'Document', 'id': 'own-dated', 'title': 'Ugglor dated', 'kind': 'OTHER', 'date': '2031-05-01'}",
				"{'type': 'Commitment', 'id': 'own-due', 'title': 'Ugglor due', 'dueFrom': '2030-10-01', 'dueBy': '2031-03-01'}",
				"{'type': 'Commitment', 'id': 'own-from', 'title': 'Ugglor from', 'dueFrom': '2031-10-01'}",
				"{'type': 'Activity', 'id': 'own-task', 'title': 'Ugglor task', 'dueDate': '2031-03-01'}",
				"{'link': 'STATED_IN', 'from': 'own-stated', 'to': 'own-plan', 'status': 'DERIVED', 'rule': 'For a test'}",
				"{'link': 'STATED_IN', 'from': 'own-suggested', 'to': 'own-plan', 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'}");
		assertThat(titles(search("text", "ugglor", "year", 2031))).containsExactlyInAnyOrder("Ugglor plan",
				"Ugglor stated", "Ugglor period", "Ugglor dated", "Ugglor due", "Ugglor from", "Ugglor task");
		assertThat(titles(search("text", "ugglor", "year", 2029))).containsExactly("Ugglor over");
	}

	static Stream<String> hostileTexts() {
		return Stream.of("*", "?", "\"", "\"\"", "lustgas\"", "(lustgas", "title:lustgas", "AND", "a OR b",
				"NOT lustgas", "lustgas~2^4", "+lustgas -lustgas", "/.*/", "[a TO z]", "{a TO b}", "\\", "\\u0041",
				"a\\", "&& || !", "😀", "😀 lustgas", "'; MATCH (n) DETACH DELETE n //", "$words", "${x}", "\u0000",
				"\uFFFF", "a".repeat(200), "a b ".repeat(50), "1.".repeat(100), "a:b:c:d", "_", "a_b", "\u202Elustgas",
				"ﬁ", "İ", "ß", "١٢٣", "漢字",
				IntStream.range(0, 66)
					.mapToObj((i) -> Character.toString('a' + i % 26) + i % 10)
					.reduce("", (a, b) -> a + " " + b));
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void takesEveryTextAsText(String text) {
		assertThat(search("text", text).get("totalCount").asInt()).isGreaterThanOrEqualTo(0);
		assertThat(this.client.ask("query($text: String!) { suggest(text: $text) { text } }", "text", text)
			.get("suggest")
			.isArray()).isTrue();
	}

	@Test
	void everyHitSaysWhereItsWordsStand() {
		SampleFile.things().stream().map((thing) -> SampleFile.text(thing, "title")).limit(60).forEach((title) -> {
			JsonNode found = search("text", title.substring(0, Math.min(title.length(), 200)));
			assertThat(found.get("totalCount").asInt()).as(title).isPositive();
			assertThat(found.get("edges")).as(title)
				.allSatisfy((edge) -> assertThat(edge.get("matches")).isNotEmpty()
					.allSatisfy((match) -> assertThat(match.get("highlights")).isNotEmpty()));
		});
	}

	@Test
	void stopWordsAloneAreLookedForInTitles() {
		JsonNode found = search("text", "och i");
		assertThat(found.get("totalCount").asInt()).isPositive();
		assertThat(found.get("edges")).allSatisfy((edge) -> assertThat(edge.get("matches").findValuesAsString("field"))
			.containsAnyOf("TITLE", "ALTERNATIVE_TITLE"));
	}

	@Test
	void pagesLeadThroughAllHitsBothWays() {
		this.own.add(IntStream.range(0, 23)
			.mapToObj((i) -> vision("own-" + i, "Sidovagn nummer " + (i + 100), "-"))
			.toArray(String[]::new));
		List<String> all = titles(search("text", "sidovagn", "first", 100));
		assertThat(all).hasSize(23).isSorted();
		List<String> forward = new ArrayList<>();
		String after = null;
		do {
			JsonNode page = search("text", "sidovagn", "first", 5, "after", after);
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(after != null);
			forward.addAll(titles(page));
			after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
		}
		while (after != null);
		assertThat(forward).isEqualTo(all);
		List<String> backward = new ArrayList<>();
		String before = null;
		do {
			JsonNode page = search("text", "sidovagn", "last", 5, "before", before);
			assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(before != null);
			backward.addAll(0, titles(page));
			before = page.at("/pageInfo/hasPreviousPage").asBoolean() ? page.at("/pageInfo/startCursor").asString()
					: null;
		}
		while (before != null);
		assertThat(backward).isEqualTo(all);
	}

	@Test
	void theFirst1000AreReachedAndAllAreCounted() {
		this.own.add(IntStream.range(0, 1005)
			.mapToObj((i) -> vision("own-" + i, "Tusenfoting " + (i + 1000), "-"))
			.toArray(String[]::new));
		JsonNode end = search("text", "tusenfoting", "last", 2);
		assertThat(end.get("totalCount").asInt()).isEqualTo(1005);
		assertThat(end.get("limited").asBoolean()).isTrue();
		assertThat(titles(end)).containsExactly("Tusenfoting 1998", "Tusenfoting 1999");
		assertThat(search("text", "tusenfoting", "first", 5, "after", end.at("/pageInfo/endCursor").asString())
			.at("/pageInfo/hasNextPage")
			.asBoolean()).isFalse();
		assertThat(search("text", "lustgas").get("limited").asBoolean()).isFalse();
	}

	@Test
	void aCursorIsStaleAfterAnImport() {
		String cursor = search("text", "lustgas", "first", 1).at("/pageInfo/endCursor").asString();
		assertThat(titles(search("text", "Lustgas ", "first", 1, "after", cursor))).hasSize(1);
		this.own.add(vision("own-new", "Nytt", "-"));
		assertThat(this.client.refusal(SEARCH, "text", "lustgas", "first", 1, "after", cursor))
			.isEqualTo("STALE_CURSOR: The graph has changed since the cursor \"" + cursor
					+ "\" was given, and the ranking may have shifted. Begin at the first page again.");
	}

	@Test
	void aCursorOfAnotherSearchIsRefused() {
		String cursor = search("text", "lustgas", "first", 1).at("/pageInfo/endCursor").asString();
		assertThat(this.client.refusal(SEARCH, "text", "lustgas", "year", 2022, "after", cursor))
			.isEqualTo("BAD_REQUEST: The cursor \"" + cursor
					+ "\" is of another search. Use a cursor of a search with the same text, types and year.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					search(text: "") | text is blank. Give a word, a case number or a paragraph to look for.
					search(text: "  ") | text is blank. Give a word, a case number or a paragraph to look for.
					suggest(text: "\\t") | text is blank. Give a word, a case number or a paragraph to look for.
					search(text: "\\u00A0") | text is blank. Give a word, a case number or a paragraph to look for.
					suggest(text: "\\u202F\\u3000") | text is blank. Give a word, a case number or a paragraph to look for.
					search(text: "a", year: 1899) | year: 1899 is outside 1900 to 2200. Give a year in it, or leave year out.
					suggest(text: "a", year: 22) | year: 22 is outside 1900 to 2200. Give a year in it, or leave year out.
					search(text: "a", first: 0) | first: 0 is outside 1 to 100, the size of a page. Ask for at most 100 and go on with the cursor.
					search(text: "a", after: "x") | "x" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.
					suggest(text: "a", first: 0) | first: 0 is outside 1 to 100, the number of suggestions.
					suggest(text: "a", first: 101) | first: 101 is outside 1 to 100, the number of suggestions.
					""")
	void badInputIsRefused(String field, String message) {
		assertThat(this.client
			.refusal("{ " + field + (field.startsWith("search") ? " { totalCount }" : " { text }") + " }"))
			.isEqualTo("BAD_REQUEST: " + message);
	}

	@Test
	void aTooLongTextIsRefused() {
		assertThat(this.client.refusal(SEARCH, "text", "x".repeat(201))).isEqualTo(
				"BAD_REQUEST: text is 201 characters long, and at most 200 are looked for. Shorten it to the words that matter.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~',
			textBlock = """
					1; a search; { search(text: "lustgas", year: 2022, types: [ASSIGNMENT]) { totalCount limited edges { score node { title } matches { text } } } }
					1; a suggestion; { suggest(text: "destr") { text thing { title ... on Assignment { level } } } }
					0; no word; { search(text: "?!") { totalCount nodes { id } } suggest(text: "?!") { text } }
					2; links of what was found; { search(text: "lustgas") { nodes { ... on Assignment { serves { nodes { title } } } } } }
					""")
	void costsOneStatement(int statements, String what, String document) {
		try (SentStatements sent = new SentStatements()) {
			this.client.ask(document);
			assertThat(sent.texts()).as(what).hasSize(statements);
		}
	}

	private JsonNode search(Object... variables) {
		return this.client.ask(SEARCH, variables).get("search");
	}

	private static List<String> titles(JsonNode page) {
		return page.get("edges").valueStream().map((edge) -> edge.at("/node/title").asString()).toList();
	}

	private static String vision(String id, String title, String description) {
		return "{'type': 'Vision', 'id': '" + id + "', 'title': '" + title + "', 'description': '" + description + "'}";
	}

}
