package se.redthread.list;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.SentStatements;
import se.redthread.exchange.Imports;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters, against numbers counted by hand in the sample; #key stands for a thing's id.
 */
@SampleTest
class ListFilterIT {

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
	@CsvSource(delimiter = '|', textBlock = """
			assignments       | 65 |
			assignments       | 46 | level: [ADMINISTRATION]
			assignments       | 19 | level: [COMMON]
			assignments       | 65 | level: [COMMON, ADMINISTRATION, SUB]
			assignments       |  0 | level: [SUB]
			assignments       | 65 | level: []
			assignments       |  0 | status: [DONE]
			assignments       | 65 | planYear: 2022
			assignments       |  0 | planYear: 1999
			assignments       | 65 | planYear: null
			assignments       | 16 | focusArea: "#fa-2022-gron-omstallning"
			assignments       | 11 | focusArea: "#fa-2022-gron-omstallning", level: [ADMINISTRATION]
			assignments       |  0 | focusArea: "#fa-2022-gron-omstallning", planYear: 1999
			assignments       | 46 | organization: "#org-regionkontoret"
			assignments       | 19 | organization: "#org-forvaltningarna"
			assignments       |  0 | organization: "#org-rsau"
			activities        |  2 | planYear: 2022
			activities        |  2 | organization: "#org-regionkontoret"
			activities        |  0 | focusArea: "#fa-2022-forutsattningar"
			focusAreas        |  9 | planYear: 2022
			focusAreas        |  7 | origin: [ASSEMBLY]
			focusAreas        |  2 | origin: [BUDGET_CHAPTER, ADMINISTRATION]
			focusAreas        |  0 | organization: "#org-regionkontoret"
			visions           |  1 |
			visions           |  0 | planYear: 2022
			visions           |  0 | organization: "#org-regionkontoret"
			strategies        |  3 | kind: [STRATEGY]
			strategies        |  0 | planYear: 2022
			strategies        |  0 | organization: "#org-regionkontoret"
			budgetItems       | 18 | planYear: 2022
			budgetItems       | 18 | year: 2022
			budgetItems       |  9 | year: 2023
			budgetItems       |  0 | year: 2025
			budgetItems       |  9 | kind: [INVESTMENT]
			budgetItems       |  3 | kind: [INVESTMENT], category: [NEW_NEED]
			budgetItems       |  0 | kind: [INVESTMENT], accountClass: [PERSONNEL]
			budgetItems       |  6 | accountClass: [REVENUE, PERSONNEL]
			budgetItems       |  1 | focusArea: "#fa-2022-gron-omstallning"
			budgetItems       |  0 | focusArea: "#fa-2022-digitalisering-i-varden"
			budgetItems       | 18 | organization: "#org-regionkontoret"
			budgetChecks      |  3 | kind: [OPERATING], accountClass: [NET], planYear: 2022
			budgetChecks      |  3 | organization: "#org-regionkontoret"
			indicators        |  2 | frequency: [MONTHLY]
			indicators        | 10 | planYear: 2022
			indicators        |  0 | focusArea: "#fa-2022-forutsattningar"
			indicators        |  0 | organization: "#org-regionkontoret"
			measurements      |  0 | planYear: 2022, kind: [OUTCOME]
			followUps         |  0 | planYear: 2022, kind: [ANNUAL], status: [DONE], organization: "#org-rsau"
			risks             |  2 | planYear: 2022
			risks             |  1 | focusArea: "#fa-2022-innovation-smart-specialisering"
			risks             |  0 | organization: "#org-regionkontoret"
			organizations     | 12 | kind: [BODY]
			organizations     |  0 | planYear: 2022
			persons           | 35 |
			memberships       |  5 | organization: "#org-rsau"
			memberships       |  0 | planYear: 2022
			meetings          |  3 | year: 2022
			meetings          |  2 | organization: "#org-rsau"
			meetings          |  1 | organization: "#org-regionfullmaktige", year: 2021
			agendaItems       |  1 | number: 401
			agendaItems       |  9 | year: 2022, organization: "#org-rsau"
			agendaItems       |  1 | case: "#case-rs220170"
			agendaItems       |  0 | organization: "#org-regionfullmaktige"
			cases             |  1 | caseNumber: "RS220170"
			cases             |  0 | caseNumber: "RS22017"
			cases             |  7 | organization: "#org-rsau"
			cases             |  0 | organization: "#org-regionkontoret"
			proposals         |  3 | case: "#case-rs220170"
			proposals         | 11 | organization: "#org-rsau"
			proposals         |  7 | action: [NOTE]
			decisions         |  3 | case: "#case-rs220170"
			decisions         |  1 | case: "#case-rs220170", action: [ASSIGN]
			decisions         | 11 | organization: "#org-rsau"
			decisions         |  1 | organization: "#org-regionfullmaktige"
			plans             |  1 | year: 2022, kind: [ACTIVITY_PLAN], organization: "#org-regionkontoret"
			plans             |  0 | year: 2023
			documents         |  4 | kind: [LAW]
			documents         |  1 | case: "#case-rs210993"
			documents         |  2 | organization: "#org-regionkontoret"
			commitments       |  1 | case: "#case-rs210993"
			commitments       |  7 | planYear: 2022
			commitments       |  4 | organization: "#org-regionkontoret"
			referenceConcepts |  0 | planYear: 2022
			""")
	void aFilterLetsThroughWhatFulfilsAllItsConditions(String list, int count, String filter) {
		JsonNode answer = list(list, filter);
		assertThat(answer.get("totalCount").asInt()).isEqualTo(count);
		assertThat(answer.get("nodes")).hasSize(Math.min(count, 100));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			assignments | lustgas                 | 1
			budgetItems | lustgas                 | 1
			assignments | Lustgasen               | 1
			assignments | destruktionsanlägg      | 1
			budgetItems | FVIS / VISUS            | 1
			budgetItems | fvis/visus              | 1
			assignments | fvis                    | 2
			agendaItems | §401                    | 1
			agendaItems | 401                     | 1
			cases       | rs220170                | 1
			cases       | RS22                    | 6
			focusAreas  | "grön                   | 1
			focusAreas  | grön* omställning?      | 1
			focusAreas  | grön och omställning    | 1
			focusAreas  | grön röd                | 0
			focusAreas  | och                     | 0
			focusAreas  | title:* OR (            | 0
			focusAreas  | ) AND NOT [a TO b] ~^/  | 0
			documents   | EU:s                    | 1
			persons     | O'Nobody                | 0
			""")
	void aTextFindsWhatHoldsAllItsWords(String list, String text, int count) {
		JsonNode answer = this.client.ask("query($text: String) { list: " + list
				+ "(filter: {text: $text}, first: 100) { totalCount nodes { id } pageInfo { hasNextPage startCursor } } }",
				"text", text);
		assertThat(answer.at("/list/totalCount").asInt()).isEqualTo(count);
		assertThat(answer.at("/list/nodes")).hasSize(count);
	}

	@Test
	void whatATextFindsComesInPages() {
		String document = """
				query($after: String) { list: assignments(filter: {text: "hållbar"}, first: 2, after: $after) {
					totalCount nodes { title } pageInfo { hasNextPage endCursor } } }""";
		JsonNode page = this.client.ask(document).get("list");
		int total = page.get("totalCount").asInt();
		int seen = 2;
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = this.client.ask(document, "after", page.at("/pageInfo/endCursor").asString()).get("list");
			seen += page.get("nodes").size();
		}
		assertThat(total).isEqualTo(4);
		assertThat(seen).isEqualTo(total);
	}

	@Test
	void aSuggestedOrRejectedLinkFulfilsNoFilter() {
		String suggested = "'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'}";
		String rejected = "'status': 'REJECTED', 'decidedBy': 'Somebody', 'decidedAt': '2022-11-29T08:30:00Z'}";
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add("{'type': 'Assignment', 'id': 'own-a', 'title': 'Own', 'level': 'COMMON'}",
					"{'type': 'Meeting', 'id': 'own-m', 'title': 'Own', 'year': 2022}",
					"{'type': 'AgendaItem', 'id': 'own-i', 'title': 'Own', 'year': 2022}",
					"{'type': 'Membership', 'id': 'own-r', 'title': 'Own', 'role': 'Own'}",
					"{'link': 'SERVES', 'from': 'own-a', 'to': 'fa-2022-nara-vard', " + suggested,
					"{'link': 'SERVES', 'from': 'own-a', 'to': 'fa-2022-tillvaxtregion', " + rejected,
					"{'link': 'STATED_IN', 'from': 'own-a', 'to': 'plan-rk-2022', " + suggested,
					"{'link': 'RESPONSIBLE_FOR', 'from': 'org-regionkontoret', 'to': 'own-a', " + suggested,
					"{'link': 'HELD_BY', 'from': 'own-m', 'to': 'org-rsau', " + suggested,
					"{'link': 'HANDLED_AT', 'from': 'own-i', 'to': 'meeting-rsau-2022-11-29', " + suggested,
					"{'link': 'ABOUT_CASE', 'from': 'own-i', 'to': 'case-rs220170', " + suggested,
					"{'link': 'PART_OF', 'from': 'own-r', 'to': 'org-rsau', " + suggested);
			assertThat(titles("assignments", "level: [COMMON]")).contains("Own");
			assertThat(titles("assignments", "focusArea: \"#fa-2022-nara-vard\"")).hasSize(5).doesNotContain("Own");
			assertThat(titles("assignments", "focusArea: \"#fa-2022-tillvaxtregion\"")).hasSize(6);
			assertThat(titles("assignments", "planYear: 2022")).hasSize(65).doesNotContain("Own");
			assertThat(titles("assignments", "organization: \"#org-regionkontoret\"")).hasSize(46);
			assertThat(titles("meetings", "organization: \"#org-rsau\"")).hasSize(2);
			assertThat(titles("agendaItems", "organization: \"#org-rsau\"")).hasSize(9);
			assertThat(titles("agendaItems", "case: \"#case-rs220170\"")).hasSize(1);
			assertThat(titles("memberships", "organization: \"#org-rsau\"")).hasSize(5);
		}
	}

	@Test
	void theTotalIsCountedOnlyWhenItIsAskedFor() {
		try (SentStatements statements = new SentStatements()) {
			this.client.ask("{ assignments(first: 1) { nodes { id } pageInfo { hasNextPage } } }");
			this.client.ask("{ assignments(first: 1) { ... on AssignmentConnection { ...Sum } } }"
					+ " fragment Sum on AssignmentConnection { count: totalCount }");
			assertThat(statements.texts()).hasSize(2);
			assertThat(statements.texts().get(0)).doesNotContain("count(");
			assertThat(statements.texts().get(1)).contains("count(");
		}
	}

	private List<String> titles(String list, String filter) {
		return list(list, filter).get("nodes").valueStream().map((node) -> SampleFile.text(node, "title")).toList();
	}

	private JsonNode list(String list, String filter) {
		String written = (filter != null) ? SampleFile.withIds(filter) : "";
		return this.client
			.ask("{ list: " + list + "(filter: {" + written + "}, first: 100) { totalCount nodes { id title } } }")
			.get("list");
	}

}
