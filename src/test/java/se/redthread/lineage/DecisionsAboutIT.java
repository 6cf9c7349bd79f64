package se.redthread.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.SentStatements;
import se.redthread.exchange.Imports;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The decisions about a thing, and how they are about it. */
@SampleTest
class DecisionsAboutIT {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	private OwnRecord own;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
		this.own = new OwnRecord(this.imports, this.driver).bodies();
	}

	@AfterEach
	void remove() {
		this.own.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			assignment-2022-samlat-stod-sakerhet |       | 1 | AFFECTS PROMISES
			org-regionkontoret                   |       | 1 | ASSIGNS
			org-driftnamnden-regionservice       |       | 3 | SENT_TO
			case-rs220170                        |       | 3 | IN_CASE
			doc-rsau-401-beslutsforslag          |       | 3 | BASED_ON
			commitment-genomlysning-av-staber    |       | 1 | PROMISES
			org-rsau                             | MADE_BY | 11 | MADE_BY
			""")
	void theSampleTellsWhatItsDecisionsAreAbout(String key, String relations, int count, String told) {
		String asked = (relations != null) ? ", relations: [" + relations + "]" : "";
		JsonNode answer = ask("thing: \"#" + key + "\"" + asked, "totalCount nodes { relations { relation } }");
		assertThat(answer.at("/totalCount").asInt()).isEqualTo(count);
		assertThat(answer.at("/nodes")
			.valueStream()
			.flatMap((node) -> node.at("/relations").valueStream())
			.map((relation) -> relation.at("/relation").asString())
			.distinct()).containsExactly(told.split(" "));
	}

	@Test
	void withoutSuggestionsNoDecisionIsAboutTheSecuritySupport() {
		assertThat(ask("thing: \"#assignment-2022-samlat-stod-sakerhet\", includeSuggested: false",
				"totalCount nodes { date }")
			.toString()).isEqualTo("{\"totalCount\":0,\"nodes\":[]}");
	}

	@Test
	void everyWayIsFoundAndItsLinksLeadFromTheDecisionToTheThing() {
		this.own.thing("case-k", "A case", "'caseNumber': 'OWN240001'")
			.thing("commitment-k", "Report back")
			.thing("commitment-t", "Report on")
			.thing("assignment-t", "The thing", "'level': 'ADMINISTRATION'")
			.item("item-b", "meeting-b", 1)
			.clause("decision-d", "item-b", "APPROVE", "Yes.")
			.link("AFFECTS", "decision-d", "assignment-t", "'effect': 'CREATES'")
			.link("REFERS_TO", "decision-d", "assignment-t")
			.link("REFERS_TO", "item-b", "assignment-t")
			.link("PROMISED", "decision-d", "commitment-t")
			.link("PROMISED", "item-b", "commitment-k")
			.link("REFERS_TO", "commitment-t", "assignment-t")
			.suggest("REFERS_TO", "commitment-k", "assignment-t")
			.link("ABOUT_CASE", "decision-d", "case-k")
			.link("SENT_TO", "decision-d", "organization-committee")
			.link("ASSIGNS", "decision-d", "organization-committee")
			.link("AFFECTS", "decision-d", "organization-committee")
			.link("PROPOSES_TO", "decision-d", "organization-committee")
			.clause("decision-m", "meeting-c", "NOTE", "Noted.")
			.add();
		String wanted = "nodes { decision { title } relations { relation weakestStatus links { kind from { title } to { title } } } }";
		assertThat(ways(own("#assignment-t", wanted))).containsExactly("decision-d AFFECTS DERIVED AFFECTS>The thing",
				"decision-d REFERS_TO DERIVED REFERS_TO>The thing",
				"decision-d REFERS_TO DERIVED HANDLED_AT>item-b REFERS_TO>The thing",
				"decision-d PROMISES DERIVED PROMISED>Report on REFERS_TO>The thing",
				"decision-d PROMISES SUGGESTED HANDLED_AT>item-b PROMISED>Report back REFERS_TO>The thing");
		assertThat(ways(own("#case-k", wanted))).containsExactly("decision-d IN_CASE DERIVED ABOUT_CASE>A case");
		assertThat(ways(own("#organization-committee", wanted))).containsExactly(
				"decision-d AFFECTS DERIVED AFFECTS>Committee", "decision-d ASSIGNS DERIVED ASSIGNS>Committee",
				"decision-d SENT_TO DERIVED SENT_TO>Committee",
				"decision-d RECOMMENDED_TO DERIVED PROPOSES_TO>Committee",
				"decision-m MADE_BY DERIVED HANDLED_AT>Meeting of the committee HELD_BY>Committee");
		assertThat(ways(own("#organization-board", wanted))).containsExactly(
				"decision-d MADE_BY DERIVED HANDLED_AT>item-b HANDLED_AT>Meeting of the board HELD_BY>Board");
		assertThat(ways(own("#meeting-b", wanted))).isEmpty();
		assertThat(ways(own("#commitment-t", wanted)))
			.containsExactly("decision-d PROMISES DERIVED PROMISED>Report on");
	}

	@Test
	void pagesGoFromTheNewestToTheUndatedBothWaysInOneStatementEach() {
		for (String day : List.of("2024-05-01", "2024-03-01", "2024-04-01")) {
			this.own.thing("decision-" + day, day, "'action': 'NOTE'", "'date': '" + day + "'")
				.link("ASSIGNS", "decision-" + day, "organization-committee");
		}
		this.own.clause("decision-met", "meeting-b", "NOTE", "Noted.")
			.clause("decision-undated", "meeting-a", "NOTE", "Noted.")
			.link("ASSIGNS", "decision-met", "organization-committee")
			.link("ASSIGNS", "decision-undated", "organization-committee")
			.add();
		List<String> expected = List.of("2024-05-01", "2024-04-01", "2024-03-01", "decision-met", "decision-undated");
		List<String> forward = new ArrayList<>();
		List<String> backward = new ArrayList<>();
		try (SentStatements statements = new SentStatements()) {
			JsonNode page = page("first: 2");
			titles(page, forward);
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
			while (page.at("/pageInfo/hasNextPage").asBoolean()) {
				page = page("first: 2, after: \"" + page.at("/pageInfo/endCursor").asString() + "\"");
				assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
				titles(page, forward);
			}
			assertThat(statements.texts()).hasSize(3);
		}
		JsonNode page = page("last: 2");
		List<List<String>> pages = new ArrayList<>();
		pages.add(titles(page, new ArrayList<>()));
		while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
			page = page("last: 2, before: \"" + page.at("/pageInfo/startCursor").asString() + "\"");
			pages.add(titles(page, new ArrayList<>()));
		}
		Collections.reverse(pages);
		pages.forEach(backward::addAll);
		assertThat(forward).isEqualTo(expected);
		assertThat(backward).isEqualTo(expected);
		assertThat(own("#organization-committee", "totalCount").at("/totalCount").asInt()).isEqualTo(5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					thing: "#item-rsau-2022-401", relations: [] | BAD_REQUEST: relations is empty
					thing: "#assignment-2022-samlat-stod-sakerhet", relations: [ASSIGNS] | BAD_REQUEST: relations: ASSIGNS can't hold between a decision and a thing of the type Assignment. Choose among AFFECTS, REFERS_TO, PROMISES.
					thing: "#proposal-rsau-2022-401-1" | is of the type Proposal, and no decision is about such a thing. Ask decisionLineage
					thing: "TWVtYmVyc2hpcDp4" | is of the type Membership, and no decision is about such a thing. Ask about one of these: Vision, Strategy,
					thing: "TGluazp4" | Take the id of the link's from or to.
					thing: "x" | BAD_REQUEST: "x" is not an id.
					thing: "UGVyc29uOng" | NOT_FOUND: There is no Person with the id "UGVyc29uOng".
					thing: "#org-rsau", first: 0 | BAD_REQUEST: first: 0 is outside 1 to 100
					thing: "#org-rsau", after: "x" | is not a cursor
					""")
	void aQuestionThatNoDecisionAnswersIsRefused(String arguments, String message) {
		assertThat(this.client.refusal(SampleFile.withIds("{ decisionsAbout(" + arguments + ") { nodes { date } } }")))
			.contains(message);
	}

	private JsonNode page(String arguments) {
		return this.client
			.ask(OwnRecord.withIds("{ decisionsAbout(thing: \"#organization-committee\", relations: [ASSIGNS], "
					+ arguments
					+ ") { nodes { decision { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"))
			.at("/decisionsAbout");
	}

	private static List<String> titles(JsonNode page, List<String> titles) {
		page.at("/nodes").valueStream().forEach((node) -> titles.add(node.at("/decision/title").asString()));
		return titles;
	}

	private static List<String> ways(JsonNode answer) {
		return answer.at("/nodes")
			.valueStream()
			.flatMap((node) -> node.at("/relations")
				.valueStream()
				.map((relation) -> node.at("/decision/title").asString() + " " + relation.at("/relation").asString()
						+ " " + relation.at("/weakestStatus").asString() + links(relation)))
			.toList();
	}

	private static String links(JsonNode relation) {
		StringBuilder told = new StringBuilder();
		relation.at("/links")
			.valueStream()
			.forEach((link) -> told.append(' ')
				.append(link.at("/kind").asString())
				.append('>')
				.append(link.at("/to/title").asString()));
		return told.toString();
	}

	private JsonNode ask(String arguments, String wanted) {
		return this.client.ask(SampleFile.withIds("{ decisionsAbout(" + arguments + ") { " + wanted + " } }"))
			.at("/decisionsAbout");
	}

	private JsonNode own(String thing, String wanted) {
		return this.client.ask(OwnRecord.withIds("{ decisionsAbout(thing: \"" + thing + "\") { " + wanted + " } }"))
			.at("/decisionsAbout");
	}

}
