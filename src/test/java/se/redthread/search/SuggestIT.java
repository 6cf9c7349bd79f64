package se.redthread.search;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleTest;
import se.redthread.exchange.Imports;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What is suggested as one types. */
@SampleTest
class SuggestIT {

	private static final String SUGGEST = """
			query($text: String!, $types: [ThingType!], $year: Int, $first: Int! = 10) {
				suggest(text: $text, types: $types, year: $year, first: $first) { field text thing { title } highlights { from to } } }""";

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

	@Test
	void everyBeginningOfATitleFindsIt() {
		String title = "Destruktionsanläggning för lustgas";
		for (int length = 1; length <= title.length(); length++) {
			String typed = title.substring(0, length);
			assertThat(texts(suggest("text", typed, "types", List.of("ASSIGNMENT"), "first", 100))).as(typed)
				.contains(title);
		}
	}

	@Test
	void everyBeginningOfAnyWordFindsIt() {
		for (String word : "införandet av framtidens vårdinformationsstöd".split(" ")) {
			for (int length = 1; length <= word.length(); length++) {
				String typed = word.substring(0, length);
				assertThat(suggest("text", typed, "types", List.of("ASSIGNMENT"), "first", 100)
					.findValuesAsString("title")).as(typed)
					.contains("Leda och driva införandet av framtidens vårdinformationsstöd (Visus)");
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RS2201   | CASE_NUMBER       | RS220170        | 0-8
			§40      | PARAGRAPH         | §400            | 1-4
			401/2022 | PARAGRAPH         | §401            | 1-4
			§ 401/20 | PARAGRAPH         | §401            | 1-4
			RS 220170 | CASE_NUMBER      | RS220170        | 0-8
			rs 2201  | CASE_NUMBER       | RS220170        | 0-8
			grön o   | TITLE             | Grön omställning | 0-4 5-16
			transformationsplanen | ALTERNATIVE_TITLE | Transformationsplanen | 0-21
			""")
	void showsTheTextThatFitsWithItsBeginnings(String typed, String field, String text, String marks) {
		JsonNode suggested = suggest("text", typed).valueStream()
			.filter((one) -> one.get("text").asString().equals(text))
			.findFirst()
			.orElseThrow();
		assertThat(suggested.get("field").asString()).isEqualTo(field);
		assertThat(String.join(" ",
				suggested.get("highlights")
					.valueStream()
					.map((mark) -> mark.get("from").asInt() + "-" + mark.get("to").asInt())
					.toList()))
			.isEqualTo(marks);
	}

	@Test
	void putsTheTextItselfFirstThenWhatBeginsWithItThenTheOthersByTitle() {
		this.own.add(vision("own-1", "Örnar i berget"), vision("own-2", "Alla örnar"), vision("own-3", "Örnarnas år"),
				vision("own-4", "Örnar"), vision("own-5", "Bergets örnar"));
		assertThat(texts(suggest("text", "ÖRNAR"))).containsExactly("Örnar", "Örnar i berget", "Örnarnas år",
				"Alla örnar", "Bergets örnar");
		assertThat(texts(suggest("text", "örnar", "first", 2))).containsExactly("Örnar", "Örnar i berget");
		assertThat(suggest("text", "ornar")).isEmpty();
		assertThat(suggest("text", "örnar", "year", 2022)).isEmpty();
		assertThat(suggest("text", "örnar", "types", List.of("CASE"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "örnar", "\"örnar\"", "örnar*", "(Örnar)", "örnar\u00A0" })
	void putsTheTextItselfFirstWhateverStandsAroundIt(String typed) {
		this.own.add(vision("own-1", "Alla örnar"), vision("own-2", "Örnar"), vision("own-3", "Örnar i berget"));
		assertThat(texts(suggest("text", typed))).containsExactly("Örnar", "Örnar i berget", "Alla örnar");
	}

	@Test
	void putsANumberTypedInPartsFirst() {
		assertThat(texts(suggest("text", "401/2022"))).first().isEqualTo("§401");
		assertThat(texts(suggest("text", "RS 220170"))).first().isEqualTo("RS220170");
		assertThat(suggest("text", "401/2021")).isEmpty();
	}

	@Test
	void looksIntoNoText() {
		this.own.add("{'type': 'Vision', 'id': 'own-1', 'title': 'En titel', 'description': 'Kornblixtar'}");
		assertThat(suggest("text", "kornbli")).isEmpty();
	}

	private JsonNode suggest(Object... variables) {
		return this.client.ask(SUGGEST, variables).get("suggest");
	}

	private static List<String> texts(JsonNode suggested) {
		return suggested.findValuesAsString("text");
	}

	private static String vision(String id, String title) {
		return "{'type': 'Vision', 'id': '" + id + "', 'title': '" + title + "'}";
	}

}
