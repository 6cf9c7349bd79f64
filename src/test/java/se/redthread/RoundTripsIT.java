package se.redthread;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.exchange.Imports;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** How many statements a request costs: they are what its speed hangs on. */
@SampleTest
class RoundTripsIT {

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
	@CsvSource(delimiter = ';', quoteCharacter = '~',
			textBlock = """
					1; a page with its total; { assignments(first: 7, filter: {planYear: 2022, organization: "#org-regionkontoret"}) { totalCount pageInfo { hasNextPage } nodes { title } } }
					2; two pages; { risks { totalCount nodes { title } } visions { nodes { title } } }
					0; a text of stop words only; { risks(filter: {text: "och"}) { totalCount nodes { title } } }
					1; one thing by its id; { node(id: "#org-rsau") { id ... on Organization { title } } }
					1; several things by their ids; { nodes(ids: ["#org-rsau", "#plan-rk-2022", "#org-rsau", "#case-rs220170"]) { id } }
					0; no ids; { nodes(ids: []) { id } }
					2; one level of links; { assignments { nodes { serves { nodes { id } } } } }
					2; many links side by side; { assignments { nodes { serves { nodes { id } } servedBy { totalCount } fundedBy { edges { evidence { document { title } } } } links(first: 3) { nodes { id } } } } }
					2; the same links twice, otherwise; { assignments { nodes { a: links(first: 1) { nodes { id } } b: links(first: 2) { nodes { title } } c: links(first: 2, kinds: [SERVES]) { nodes { title } } } } }
					3; two levels of links; { focusAreas { nodes { servedBy { nodes { ... on Assignment { servedBy { nodes { id } } fundedBy { nodes { id } } } } } statedIn { nodes { ... on Plan { basedOn { nodes { id } } } } } } } }
					4; three levels of links; { focusAreas(first: 9) { nodes { servedBy(first: 9) { nodes { ... on Assignment { servedBy(first: 9) { nodes { ... on Assignment { fundedBy(first: 9) { nodes { id } } } } } } } } } } }
					2; links of one thing; { plan(id: "#plan-rk-2022") { states(first: 100) { nodes { id } } basedOn { totalCount } } }
					2; a plan and its tree; { plan(id: "#plan-rk-2022") { tree { counts { things } roots { thing { title } branches { thing { title } link { status evidence { line } } branches { level } } } } } }
					2; a page of plans and their trees; { plans { nodes { tree { counts { things } } } } }
					3; a tree of two days; { plan(id: "#plan-rk-2022") { a: tree { counts { things } } b: tree(validAt: "2022-03-01") { counts { things } } } }
					""")
	void aRequestCostsOneStatementALevel(int statements, String what, String document) {
		assertThat(count(document)).as(what).isEqualTo(statements);
	}

	@Test
	void manyRowsCostNoMoreThanOne() {
		String document = "{ assignments(first: %d) { nodes { links { nodes { ... on Assignment { serves { nodes { id } } } } } } } }";
		assertThat(count(document.formatted(1))).isEqualTo(count(document.formatted(50))).isEqualTo(3);
	}

	@Test
	void theTreesOfSeveralPlansCostOneStatement() {
		try (OwnThings own = new OwnThings(this.imports, this.driver)) {
			own.add("{'type': 'Plan', 'id': 'own-p', 'title': 'Own', 'kind': 'OTHER', 'year': 2022}",
					"{'type': 'FocusArea', 'id': 'own-f', 'title': 'Own area', 'origin': 'ASSEMBLY'}",
					"{'link': 'STATED_IN', 'from': 'own-f', 'to': 'own-p', 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'}");
			try (SentStatements statements = new SentStatements()) {
				JsonNode plans = this.client.ask("{ plans { nodes { tree { counts { type things } } } } }");
				assertThat(statements.texts()).hasSize(2);
				assertThat(plans.at("/plans/nodes/0/tree/counts").toString())
					.isEqualTo("[{\"type\":\"FOCUS_AREA\",\"things\":1}]");
				assertThat(plans.at("/plans/nodes/1/tree/counts")).hasSize(8);
			}
		}
	}

	private int count(String document) {
		try (SentStatements statements = new SentStatements()) {
			this.client.ask(SampleFile.withIds(document));
			return statements.texts().size();
		}
	}

}
