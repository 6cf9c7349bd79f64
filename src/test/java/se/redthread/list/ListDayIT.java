package se.redthread.list;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** Lists, things and their links on one day. */
@SampleTest
class ListDayIT {

	private static final String[] LINES = {
			"{'type': 'FocusArea', 'id': 'own-f', 'title': 'Own area', 'origin': 'ASSEMBLY', 'validFrom': '2031-01-01', 'validTo': '2032-01-01'}",
			"{'type': 'Assignment', 'id': 'own-a', 'title': 'A', 'level': 'COMMON', 'validFrom': '2031-01-01', 'validTo': '2031-07-01'}",
			"{'type': 'Assignment', 'id': 'own-b', 'title': 'B', 'level': 'COMMON', 'validFrom': '2031-01-01', 'retiredOn': '2031-05-01'}",
			"{'type': 'Assignment', 'id': 'own-c', 'title': 'C', 'level': 'COMMON'}", serves("a", "", ""),
			serves("b", "", "2031-04-01"), serves("c", "2031-03-01", "") };

	private static final String AREA = ThingId.of(ThingType.FOCUS_AREA, "own-f").toString();

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

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", textBlock = """
			-;          A B C; A B C
			2030-12-31; -;     -
			2031-01-01; A B;   A B
			2031-02-28; A B;   A B
			2031-03-01; A B C; A B C
			2031-03-31; A B C; A B C
			2031-04-01; A C;   A C
			2031-05-01; A C;   A C
			2031-06-30; A C;   A C
			2031-07-01; C;     A C
			2031-12-31; C;     A C
			""")
	void whatIsInForceIsToldWithTheLinksInForce(String day, String listed, String linked) {
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add(LINES);
			JsonNode found = this.client.ask("""
					query($area: ID!, $day: Date) {
					  assignments(filter: {focusArea: $area}, validAt: $day) { totalCount nodes { title } }
					  focusArea(id: $area, validAt: $day) { servedBy { totalCount nodes { title } } } }""", "area",
					AREA, "day", day);
			assertThat(titles(found.at("/assignments"))).isEqualTo((listed != null) ? listed : "");
			assertThat(found.at("/focusArea").isNull()).isEqualTo("2030-12-31".equals(day));
			assertThat(titles(found.at("/focusArea/servedBy"))).isEqualTo((linked != null) ? linked : "");
		}
	}

	@Test
	void linksBelowLinksAreOfTheDayToo() {
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add(LINES);
			JsonNode found = this.client
				.ask("""
						query($area: ID!) {
						  focusAreas(validAt: "2031-03-31") { nodes { title } }
						  focusArea(id: $area, validAt: "2031-04-01") {
						    servedBy { nodes { title ... on Assignment { serves { nodes { ... on FocusArea { servedBy { nodes { title } } } } } } } } } }""",
						"area", AREA);
			assertThat(found.at("/focusArea/servedBy/nodes/0/serves/nodes/0/servedBy/nodes")
				.valueStream()
				.map((node) -> node.path("title").asString())).containsExactly("A", "C");
			assertThat(found.at("/focusAreas/nodes").toString()).contains("Own area");
		}
	}

	@Test
	void aDayIsADay() {
		assertThat(this.client.refusal("{ assignments(validAt: \"2031-02-30\") { totalCount } }"))
			.contains("2031-02-30");
	}

	private static String titles(JsonNode page) {
		return String.join(" ", page.path("nodes").valueStream().map((node) -> node.path("title").asString()).toList());
	}

	private static String serves(String from, String begins, String ends) {
		return "{'link': 'SERVES', 'from': 'own-" + from
				+ "', 'to': 'own-f', 'status': 'DERIVED', 'rule': 'For a test.'"
				+ (begins.isEmpty() ? "" : ", 'validFrom': '" + begins + "'")
				+ (ends.isEmpty() ? "" : ", 'validTo': '" + ends + "'") + "}";
	}

}
