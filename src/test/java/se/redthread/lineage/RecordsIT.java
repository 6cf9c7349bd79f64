package se.redthread.lineage;

import java.util.List;
import java.util.stream.IntStream;

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

/** Meetings and cases as their minutes tell them. */
@SampleTest
class RecordsIT {

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

	@Test
	void theMinutesOf20221129HaveEightItemsTenClausesAndSixCases() {
		try (SentStatements statements = new SentStatements()) {
			JsonNode answer = ask(
					"meetingRecord(meeting: \"#meeting-rsau-2022-11-29\") { itemCount clauseCount caseCount complete items { item { number } sentTo { to { title } } } }");
			assertThat(answer.toString())
				.startsWith("{\"itemCount\":8,\"clauseCount\":10,\"caseCount\":6,\"complete\":true");
			assertThat(answer.at("/items").valueStream().map((item) -> item.at("/item/number").asInt()))
				.containsExactly(396, 397, 398, 399, 400, 401, 402, 403);
			assertThat(answer.at("/items/5/sentTo").toString())
				.isEqualTo("[{\"to\":{\"title\":\"Driftnämnden Regionservice\"}}]");
			assertThat(statements.texts()).hasSize(1);
		}
	}

	@Test
	void aMeetingTellsItemsWithoutNumberLastAndClausesUnderNoItemApart() {
		this.own.item("item-z", "meeting-b", null)
			.item("item-two", "meeting-b", 2)
			.item("item-one", "meeting-b", 1)
			.clause("decision-two", "item-z", "APPROVE", "Yes.")
			.clause("decision-straight", "meeting-b", "NOTE", "Noted.")
			.proposal("proposal-left", "item-one", "APPROVE", "Yes.")
			.thing("person-p", "Present")
			.link("ATTENDED", "person-p", "meeting-b", "'role': 'chair'", "'party': 'X'", "'paragraphs': '1'")
			.link("ATTENDED", "person-p", "meeting-b", "'role': 'clerk'", "'key': 'two'")
			.add();
		JsonNode answer = own(
				"meetingRecord(meeting: \"#meeting-b\") { body { title } itemCount clauseCount caseCount items { item { title } clauses { decision { title } } undecidedProposals { accordance proposal { title } } } clauses { decision { title } } attendance { role party paragraphs person { title } link { status } } }");
		assertThat(answer.at("/items").toString()).isEqualTo(
				"""
						[{"item":{"title":"item-one"},"clauses":[],"undecidedProposals":[{"accordance":"NOT_DECIDED","proposal":{"title":"proposal-left"}}]},\
						{"item":{"title":"item-two"},"clauses":[],"undecidedProposals":[]},\
						{"item":{"title":"item-z"},"clauses":[{"decision":{"title":"decision-two"}}],"undecidedProposals":[]}]""");
		assertThat(answer.at("/clauses").toString()).isEqualTo("[{\"decision\":{\"title\":\"decision-straight\"}}]");
		assertThat(List.of(answer.at("/itemCount").asInt(), answer.at("/clauseCount").asInt(),
				answer.at("/caseCount").asInt()))
			.containsExactly(3, 2, 0);
		assertThat(answer.at("/attendance")).hasSize(2);
		assertThat(answer.at("/attendance").toString()).contains(
				"{\"role\":\"chair\",\"party\":\"X\",\"paragraphs\":\"1\",\"person\":{\"title\":\"Present\"},\"link\":{\"status\":\"DERIVED\"}}");
	}

	@Test
	void aMeetingWithNothingOnItIsToldEmpty() {
		this.own.add();
		assertThat(own(
				"meetingRecord(meeting: \"#meeting-a\") { meeting { date } body { title } itemCount clauseCount items { date } attendance { role } }")
			.toString()).isEqualTo(
					"{\"meeting\":{\"date\":null},\"body\":{\"title\":\"Assembly\"},\"itemCount\":0,\"clauseCount\":0,\"items\":[],\"attendance\":[]}");
	}

	@Test
	void aCaseGoesOverMeetingsInOrderOfTimeAndStandsWhereItsLastClauseDoes() {
		this.own.thing("case-k", "A case", "'caseNumber': 'OWN240001'")
			.item("item-a", "meeting-a", 9)
			.item("item-c", "meeting-c", 1)
			.item("item-b", "meeting-b", 5)
			.link("ABOUT_CASE", "item-a", "case-k")
			.link("ABOUT_CASE", "item-b", "case-k")
			.link("ABOUT_CASE", "item-c", "case-k")
			.clause("decision-c", "item-c", "RECOMMEND", "Buy.")
			.clause("decision-b", "item-b", "RECOMMEND", "Buy.")
			.link("FOLLOWS", "decision-b", "decision-c")
			.link("PROPOSES_TO", "decision-c", "organization-board")
			.link("PROPOSES_TO", "decision-b", "organization-assembly")
			.clause("decision-own", "meeting-b2", "NOTE", "Noted.")
			.link("ABOUT_CASE", "decision-own", "case-k")
			.thing("commitment-k", "Report back")
			.link("ABOUT_CASE", "commitment-k", "case-k")
			.link("ABOUT_CASE", "!doc-rsau-237", "case-k")
			.add();
		String wanted = "{ case { title } complete reached items { item { title } date body { title } } clauses { decision { title } } documents { from { title } } promises { answered commitment { title } } ends { state awaited { title } clause { decision { title } } } }";
		try (SentStatements statements = new SentStatements()) {
			JsonNode answer = own("caseRecord(caseNumber: \"OWN240001\") " + wanted);
			assertThat(statements.texts()).hasSize(1);
			assertThat(answer.at("/items").toString()).isEqualTo("""
					[{"item":{"title":"item-c"},"date":"2024-01-10","body":{"title":"Committee"}},\
					{"item":{"title":"item-b"},"date":"2024-02-10","body":{"title":"Board"}},\
					{"item":{"title":"item-a"},"date":null,"body":{"title":"Assembly"}}]""");
			assertThat(answer.at("/clauses").toString()).isEqualTo("[{\"decision\":{\"title\":\"decision-own\"}}]");
			assertThat(answer.at("/documents")).hasSize(1);
			assertThat(answer.at("/promises").toString())
				.isEqualTo("[{\"answered\":false,\"commitment\":{\"title\":\"Report back\"}}]");
			assertThat(answer.at("/ends").toString()).isEqualTo(
					"""
							[{"state":"AWAITING","awaited":[{"title":"Assembly"}],"clause":{"decision":{"title":"decision-b"}}},\
							{"state":"NOTED","awaited":[],"clause":{"decision":{"title":"decision-own"}}}]""");
			assertThat(answer.at("/reached").asString()).isEqualTo("RECOMMENDATION");
			assertThat(own("caseRecord(case: \"#case-k\") " + wanted)).isEqualTo(answer);
		}
	}

	@Test
	void whatOnlyASuggestionPutsThereIsShownAndNotCounted() {
		this.own.thing("case-k", "A case", "'caseNumber': 'OWN240001'")
			.item("item-c", "meeting-c", 1)
			.suggest("ABOUT_CASE", "item-c", "case-k")
			.suggest("HANDLED_AT", "item-c", "meeting-b")
			.clause("decision-c", "item-c", "APPROVE", "Buy.")
			.thing("decision-s", "decision-s", "'action': 'NOTE'")
			.suggest("HANDLED_AT", "decision-s", "item-c")
			.proposal("proposal-s", "item-c", "APPROVE", "Buy.")
			.suggest("FOLLOWS", "decision-c", "proposal-s")
			.thing("commitment-k", "Report back")
			.suggest("ABOUT_CASE", "commitment-k", "case-k")
			.add();
		JsonNode answer = own(
				"caseRecord(caseNumber: \"OWN240001\") { reached ends { state weakestStatus } items { aboutCase { status } undecidedProposals { proposal { title } } clauses { decision { title } item { title } proposals { accordance link { status } } } } promises { aboutCase { status } } }");
		assertThat(answer.toString()).isEqualTo(
				"""
						{"reached":"NOTHING","ends":[{"state":"DECIDED","weakestStatus":"SUGGESTED"},{"state":"NOTED","weakestStatus":"SUGGESTED"}],\
						"items":[{"aboutCase":[{"status":"SUGGESTED"}],"undecidedProposals":[{"proposal":{"title":"proposal-s"}}],"clauses":[\
						{"decision":{"title":"decision-c"},"item":{"title":"item-c"},"proposals":[{"accordance":"SAME","link":{"status":"SUGGESTED"}}]},\
						{"decision":{"title":"decision-s"},"item":null,"proposals":[]}]}],"promises":[{"aboutCase":[{"status":"SUGGESTED"}]}]}""");
		assertThat(own(
				"meetingRecord(meeting: \"#meeting-b\") { itemCount clauseCount caseCount items { handledAt { kind status to { title } } } }")
			.toString()).isEqualTo("""
					{"itemCount":0,"clauseCount":0,"caseCount":0,"items":[{"handledAt":[\
					{"kind":"HANDLED_AT","status":"SUGGESTED","to":{"title":"Meeting of the board"}},\
					{"kind":"HANDLED_AT","status":"DERIVED","to":{"title":"Meeting of the committee"}},\
					{"kind":"HELD_BY","status":"DERIVED","to":{"title":"Board"}},\
					{"kind":"HELD_BY","status":"DERIVED","to":{"title":"Committee"}}]}]}""");
		assertThat(own("meetingRecord(meeting: \"#meeting-c\") { itemCount clauseCount caseCount }").toString())
			.isEqualTo("{\"itemCount\":1,\"clauseCount\":1,\"caseCount\":0}");
		assertThat(own("decisionLineage(of: \"#item-c\") { ends { weakestStatus clause { decision { title } } } }")
			.toString()).isEqualTo(
					"{\"ends\":[{\"weakestStatus\":null,\"clause\":{\"decision\":{\"title\":\"decision-c\"}}},{\"weakestStatus\":\"SUGGESTED\",\"clause\":{\"decision\":{\"title\":\"decision-s\"}}}]}");
	}

	@Test
	void aMeetingOfMoreItemsThanAreToldOfIsCutAndSaysSo() {
		IntStream.rangeClosed(1, 251).forEach((n) -> this.own.item("item-n" + n, "meeting-b", n));
		this.own.add();
		JsonNode answer = own(
				"meetingRecord(meeting: \"#meeting-b\") { complete itemCount clauseCount caseCount items { item { number } } cuts { reason limit remedy } }");
		assertThat(answer.toString())
			.startsWith("{\"complete\":false,\"itemCount\":null,\"clauseCount\":null,\"caseCount\":null,");
		assertThat(answer.at("/items")).hasSize(250);
		assertThat(answer.at("/items/249/item/number").asInt()).isEqualTo(250);
		assertThat(answer.at("/cuts/0").toString()).startsWith("{\"reason\":\"CLAUSES\",\"limit\":250")
			.contains("page through handles of the Meeting, or ask decisionsAbout");
	}

	@Test
	void whatIsCutIsWholeItemsAndThoseThatAreShownHaveAllTheirClauses() {
		this.own.thing("case-k", "A case", "'caseNumber': 'OWN240001'");
		int[] sizes = { 100, 251, 149, 2, 0 };
		for (int item = 0; item < sizes.length; item++) {
			String key = "item-n" + item;
			this.own.item(key, "meeting-b", item + 1).link("ABOUT_CASE", key, "case-k");
			for (int n = 0; n < sizes[item]; n++) {
				this.own.clause("decision-n" + item + "-" + n, key, "NOTE", "Noted.");
			}
		}
		this.own.link("FOLLOWS", "decision-n3-0", "decision-n0-0")
			.link("ABOUT_CASE", "decision-n3-0", "case-k")
			.clause("decision-s1", "meeting-b", "NOTE", "Noted.")
			.clause("decision-s2", "meeting-b", "NOTE", "Noted.")
			.add();
		String wanted = "{ complete items { item { title } clauses { date } } clauses { decision { title } } }";
		for (String field : List.of("meetingRecord(meeting: \"#meeting-b\") ", "caseRecord(case: \"#case-k\") ")) {
			JsonNode answer = own(field + wanted);
			assertThat(answer.at("/complete").asBoolean()).isFalse();
			assertThat(answer.at("/items")
				.valueStream()
				.map((item) -> item.at("/item/title").asString() + " " + item.at("/clauses").size()))
				.containsExactly("item-n0 100", "item-n2 149");
		}
		assertThat(own("meetingRecord(meeting: \"#meeting-b\") " + wanted).at("/clauses").toString())
			.isEqualTo("[{\"decision\":{\"title\":\"decision-s1\"}}]");
		assertThat(own("caseRecord(case: \"#case-k\") " + wanted).at("/clauses")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					caseRecord | BAD_REQUEST: Neither case nor caseNumber is given.
					caseRecord(case: "#case-rs220170", caseNumber: "RS220170") | BAD_REQUEST: caseNumber: "RS220170" and case are both given
					caseRecord(caseNumber: " ") | BAD_REQUEST: caseNumber: " " is empty.
					caseRecord(caseNumber: "RS999999") | NOT_FOUND: There is no case with the number "RS999999".
					caseRecord(case: "#meeting-rsau-237") | is of the type Meeting, and the type Case is wanted here
					caseRecord(case: "Q2FzZTp4") | NOT_FOUND: There is no Case with the id "Q2FzZTp4".
					meetingRecord(meeting: "#case-rs220170") | is of the type Case, and the type Meeting is wanted here
					meetingRecord(meeting: "TWVldGluZzp4") | NOT_FOUND: There is no Meeting with the id "TWVldGluZzp4".
					meetingRecord(meeting: "§401") | BAD_REQUEST: "§401" is not an id.
					""")
	void whatIsNoMeetingOrCaseIsRefused(String field, String message) {
		assertThat(this.client.refusal(SampleFile.withIds("{ " + field + " { complete } }"))).contains(message);
	}

	private JsonNode ask(String field) {
		return first(this.client.ask(SampleFile.withIds("{ " + field + " }")));
	}

	private JsonNode own(String field) {
		return first(this.client.ask(OwnRecord.withIds("{ " + field + " }")));
	}

	private static JsonNode first(JsonNode answer) {
		return answer.iterator().next();
	}

}
