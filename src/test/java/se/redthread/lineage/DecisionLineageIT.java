package se.redthread.lineage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import se.redthread.graph.CypherFile;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Ladders that a test made up, and where they stand. */
@SampleTest
class DecisionLineageIT {

	private static final String WANTED = """
			complete cuts { reason limit } reached
			ends { state weakestStatus awaited { title } clause { decision { title } } }
			rungs { distance start weakestStatus clause {
			  decision { title } outcome date body { title } meeting { title } item { title number } cases { caseNumber }
			  proposals { proposal { title } accordance link { status } differences { what proposed decided } wording { change text } }
			  assigns { dueDate to { title } } affects { effect to { title } } sentTo { to { title } } basedOn { to { title } }
			  proposesTo { to { title } } promises { answered commitment { title } answers { from { title } } }
			} }""";

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
	void aMatterClimbsFromCommitteeOverBoardToAssembly() {
		ladder().clause("decision-a", "meeting-a", "APPROVE", "Buy two boats.")
			.link("FOLLOWS", "decision-a", "decision-b")
			.add();
		try (SentStatements statements = new SentStatements()) {
			JsonNode answer = lineage("#decision-b", "");
			assertThat(rungs(answer)).containsExactly("-1 decision-c RECOMMENDED Committee 2024-01-10",
					"0 decision-b RECOMMENDED Board 2024-02-10", "1 decision-a DECIDED Assembly null");
			assertThat(ends(answer)).containsExactly("decision-a DECIDED []");
			assertThat(answer.at("/reached").asString()).isEqualTo("DECISION");
			assertThat(answer.at("/complete").asBoolean()).isTrue();
			assertThat(statements.texts()).hasSize(1);
		}
	}

	@Test
	void aRecommendationThatTheBodyHasNotTakenUpAwaitsIt() {
		ladder().add();
		JsonNode answer = lineage("#decision-c", "");
		assertThat(ends(answer)).containsExactly("decision-b AWAITING [Assembly]");
		assertThat(answer.at("/reached").asString()).isEqualTo("RECOMMENDATION");
	}

	@Test
	void aClauseOfAnotherBodyDoesNotAnswerForTheOneThatIsAwaited() {
		ladder().clause("decision-c2", "meeting-c", "NOTE", "Noted.")
			.link("FOLLOWS", "decision-c2", "decision-b")
			.add();
		JsonNode answer = lineage("#decision-b", "");
		assertThat(ends(answer)).containsExactly("decision-b AWAITING [Assembly]", "decision-c2 NOTED []");
		assertThat(answer.at("/reached").asString()).isEqualTo("RECOMMENDATION");
	}

	@Test
	void aClauseWhoseBodyIsUnknownMayBeOfTheAwaitedOne() {
		ladder().thing("decision-x", "decision-x", "'action': 'APPROVE'")
			.link("FOLLOWS", "decision-x", "decision-b")
			.add();
		assertThat(ends(lineage("#decision-b", ""))).containsExactly("decision-x DECIDED []");
	}

	@Test
	void whatIsTabledStandsThereUntilALaterClauseTakesItUp() {
		ladder().clause("decision-t", "item-b", "TABLE", "Later.").link("FOLLOWS", "decision-t", "decision-c").add();
		assertThat(ends(lineage("#decision-t", ""))).containsExactly("decision-t TABLED [Board]");
		assertThat(lineage("#decision-t", "").at("/reached").asString()).isEqualTo("RECOMMENDATION");
		this.own.clause("decision-u", "meeting-b2", "APPROVE", "Yes.")
			.link("FOLLOWS", "decision-u", "decision-t")
			.add();
		assertThat(ends(lineage("#decision-t", ""))).containsExactly("decision-u DECIDED []");
	}

	@Test
	void whatIsReturnedAwaitsTheBodyThatRecommendedIt() {
		ladder().clause("decision-r", "item-b", "RETURN", "Look again.")
			.link("FOLLOWS", "decision-r", "decision-c")
			.add();
		assertThat(ends(lineage("#decision-r", ""))).containsExactly("decision-r RETURNED [Committee]");
	}

	@Test
	void oneBranchMayBeDecidedWhileAnotherWaits() {
		ladder().clause("decision-b3", "meeting-b", "REJECT", "No.").link("FOLLOWS", "decision-b3", "decision-c").add();
		JsonNode answer = lineage("#decision-c", "");
		assertThat(rungs(answer)).containsExactly("0 decision-c RECOMMENDED Committee 2024-01-10",
				"1 decision-b RECOMMENDED Board 2024-02-10", "1 decision-b3 REJECTED Board 2024-02-10");
		assertThat(ends(answer)).containsExactly("decision-b AWAITING [Assembly]", "decision-b3 REJECTED []");
		assertThat(answer.at("/reached").asString()).isEqualTo("DECISION_IN_PART");
	}

	@Test
	void aClauseReachedByGoingBackAndOnIsNoRung() {
		ladder().clause("decision-b3", "meeting-b", "REJECT", "No.").link("FOLLOWS", "decision-b3", "decision-c").add();
		assertThat(rungs(lineage("#decision-b3", ""))).containsExactly("-1 decision-c RECOMMENDED Committee 2024-01-10",
				"0 decision-b3 REJECTED Board 2024-02-10");
	}

	@Test
	void aCircleEndsAndHasNoEnd() {
		this.own.clause("decision-x", "meeting-b", "APPROVE", "Yes.")
			.clause("decision-y", "meeting-b2", "APPROVE", "Yes.")
			.link("FOLLOWS", "decision-x", "decision-y")
			.link("FOLLOWS", "decision-y", "decision-x")
			.add();
		JsonNode answer = lineage("#decision-x", "");
		assertThat(rungs(answer)).containsExactly("-1 decision-y DECIDED Board 2024-03-10",
				"0 decision-x DECIDED Board 2024-02-10");
		assertThat(ends(answer)).isEmpty();
		assertThat(answer.at("/reached").asString()).isEqualTo("NOTHING");
		assertThat(answer.at("/complete").asBoolean()).isTrue();
	}

	@Test
	void aCircleInWhichAClauseRecommendsHasComeToARecommendation() {
		this.own.clause("decision-x", "meeting-b", "RECOMMEND", "Yes.")
			.clause("decision-y", "meeting-b2", "RECOMMEND", "Yes.")
			.link("FOLLOWS", "decision-x", "decision-y")
			.link("FOLLOWS", "decision-y", "decision-x")
			.add();
		JsonNode answer = lineage("#decision-x", "");
		assertThat(ends(answer)).isEmpty();
		assertThat(answer.at("/reached").asString()).isEqualTo("RECOMMENDATION");
	}

	@Test
	void aSuggestionIsShownAndNeverCounted() {
		ladder().clause("decision-a", "meeting-a", "APPROVE", "Yes.")
			.suggest("FOLLOWS", "decision-a", "decision-b")
			.add();
		JsonNode answer = lineage("#decision-b", "");
		assertThat(ends(answer)).containsExactly("decision-b AWAITING [Assembly]", "decision-a DECIDED [] SUGGESTED");
		assertThat(answer.at("/reached").asString()).isEqualTo("RECOMMENDATION");
		JsonNode founded = lineage("#decision-b", ", includeSuggested: false");
		assertThat(rungs(founded)).hasSize(2);
		assertThat(ends(founded)).containsExactly("decision-b AWAITING [Assembly]");
	}

	@Test
	void theProposalStandsBesideTheOutcomeWithTheDifferenceTold() {
		ladder().proposal("proposal-b", "item-b", "RECOMMEND", "Buy four boats.")
			.proposal("proposal-left", "item-b", "REJECT", "Buy none.")
			.link("FOLLOWS", "decision-b", "proposal-b")
			.link("PROPOSES_TO", "proposal-b", "organization-board")
			.link("PROPOSES_TO", "proposal-b", "organization-assembly")
			.link("ASSIGNS", "proposal-b", "organization-committee", "'dueDate': '2024-12-31'")
			.link("ASSIGNS", "decision-b", "!org-regionkontoret", "'dueDate': '2025-06-30'")
			.add();
		JsonNode clause = lineage("#decision-b", "").at("/rungs/1/clause");
		assertThat(clause.at("/proposals")).hasSize(2);
		assertThat(clause.at("/proposals/0").toString()).isEqualTo("""
				{'proposal':{'title':'proposal-b'},'accordance':'CHANGED','link':{'status':'DERIVED'},'differences':[\
				{'what':'WORDING','proposed':['Buy four boats.'],'decided':['Buy two boats.']},\
				{'what':'ASSIGNEE','proposed':['Committee'],'decided':['Regionkontoret']},\
				{'what':'DUE_DATE','proposed':['2024-12-31'],'decided':['2025-06-30']}],\
				'wording':[{'change':'SAME','text':'Buy'},{'change':'REMOVED','text':'four'},\
				{'change':'ADDED','text':'two'},{'change':'SAME','text':'boats.'}]}""".replace('\'', '"'));
		assertThat(clause.at("/proposals/1").toString()).isEqualTo(
				"""
						{'proposal':{'title':'proposal-left'},'accordance':'NOT_DECIDED','link':null,'differences':[],'wording':[]}"""
					.replace('\'', '"'));
	}

	@Test
	void aClauseThatFollowsAProposalToTheBodyAnswersIt() {
		ladder().proposal("proposal-a", "meeting-a", "APPROVE", "Buy two boats.")
			.link("FOLLOWS", "proposal-a", "decision-b")
			.link("PROPOSES_TO", "proposal-a", "organization-assembly")
			.add();
		assertThat(ends(lineage("#decision-c", ""))).containsExactly("decision-b AWAITING [Assembly]");
		this.own.clause("decision-a", "meeting-a", "APPROVE", "Buy two boats.")
			.link("FOLLOWS", "decision-a", "proposal-a")
			.add();
		JsonNode answer = lineage("#decision-c", "");
		assertThat(ends(answer)).containsExactly("decision-a DECIDED []");
		assertThat(rungs(answer)).last().isEqualTo("3 decision-a DECIDED Assembly null");
		assertThat(rungs(lineage("#proposal-a", ""))).containsExactly("-2 decision-c RECOMMENDED Committee 2024-01-10",
				"-1 decision-b RECOMMENDED Board 2024-02-10", "1 decision-a DECIDED Assembly null");
	}

	@Test
	void anItemStandsForAllItsClausesWithWhatItSays() {
		ladder().clause("decision-b1", "item-b", "NOTE", "Noted.")
			.thing("commitment-k", "Report back")
			.thing("decision-k", "decision-k", "'action': 'NOTE'")
			.link("PROMISED", "item-b", "commitment-k")
			.link("AFFECTS", "decision-k", "commitment-k", "'effect': 'ANSWERS'")
			.link("SENT_TO", "item-b", "organization-committee")
			.link("BASED_ON", "decision-b1", "!doc-rsau-237")
			.link("AFFECTS", "decision-b1", "!fa-2022-nara-vard", "'effect': 'CHANGES'")
			.add();
		JsonNode answer = lineage("#item-b", "");
		assertThat(rungs(answer)).containsExactly("-1 decision-c RECOMMENDED Committee 2024-01-10",
				"0 decision-b RECOMMENDED Board 2024-02-10", "0 decision-b1 NOTED Board 2024-02-10");
		assertThat(answer.at("/rungs/1/start").asBoolean()).isTrue();
		JsonNode clause = answer.at("/rungs/2/clause");
		assertThat(clause.at("/item/number").isNull()).isTrue();
		assertThat(clause.at("/cases")).isEmpty();
		assertThat(clause.at("/promises").toString()).isEqualTo(
				"[{\"answered\":true,\"commitment\":{\"title\":\"Report back\"},\"answers\":[{\"from\":{\"title\":\"decision-k\"}}]}]");
		assertThat(clause.at("/sentTo/0/to/title").asString()).isEqualTo("Committee");
		assertThat(clause.at("/basedOn")).hasSize(1);
		assertThat(clause.at("/affects/0/effect").asString()).isEqualTo("CHANGES");
	}

	@Test
	void aLadderDeeperThanAskedIsCut() {
		this.own.clause("decision-n0", "meeting-c", "APPROVE", "Yes.");
		IntStream.rangeClosed(1, 22)
			.forEach((n) -> this.own.clause("decision-n" + n, "meeting-c", "APPROVE", "Yes.")
				.link("FOLLOWS", "decision-n" + n, "decision-n" + (n - 1)));
		this.own.add();
		JsonNode answer = lineage("#decision-n0", ", depth: 2");
		assertThat(rungs(answer)).hasSize(3);
		assertThat(answer.at("/cuts").toString()).isEqualTo("[{\"reason\":\"DEPTH\",\"limit\":2}]");
		assertThat(ends(answer)).isEmpty();
		assertThat(rungs(lineage("#decision-n1", ", depth: 20"))).hasSize(22);
		assertThat(lineage("#decision-n1", ", depth: 20").at("/complete").asBoolean()).isFalse();
		assertThat(lineage("#decision-n2", ", depth: 20").at("/complete").asBoolean()).isTrue();
	}

	@Test
	void aMeshOfClausesIsWalkedOnce() {
		int layers = 8;
		int width = 6;
		for (int layer = 0; layer < layers; layer++) {
			for (int n = 0; n < width; n++) {
				String key = "decision-m" + layer + "-" + n;
				this.own.thing(key, key, "'action': 'APPROVE'");
				for (int before = 0; layer > 0 && before < width; before++) {
					this.own.link("FOLLOWS", key, "decision-m" + (layer - 1) + "-" + before);
				}
			}
		}
		this.own.add();
		JsonNode answer = lineage("#decision-m0-0", "");
		assertThat(rungs(answer)).hasSize((layers - 1) * width + 1);
		assertThat(ends(answer)).hasSize(width);
		assertThat(answer.at("/complete").asBoolean()).isTrue();
	}

	@Test
	void theWalkPrunesSoThatRoutesCostNothing() {
		String plan = this.driver.executableQuery("EXPLAIN " + CypherFile.named("lineage/around").text())
			.withParameters(new LineageRequest(null, null, 1, true).parameters())
			.execute()
			.summary()
			.plan()
			.toString();
		assertThat(plan).contains("VarLengthExpand(Pruning,BFS,All)").doesNotContain("VarLengthExpand(All)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					decisionLineage(of: "#decision-rsau-2022-401-3", depth: 0) | BAD_REQUEST: depth: 0 is outside 1 to 20
					decisionLineage(of: "#decision-rsau-2022-401-3", depth: 21) | BAD_REQUEST: depth: 21 is outside 1 to 20
					decisionLineage(of: "x") | BAD_REQUEST: "x" is not an id.
					decisionLineage(of: "#case-rs220170") | is of the type Case, and a lineage is of a Decision, a Proposal or an AgendaItem. For a case ask caseRecord.
					decisionLineage(of: "#meeting-rsau-237") | For a meeting ask meetingRecord.
					decisionLineage(of: "#org-rsau") | For the decisions about a thing ask decisionsAbout.
					decisionLineage(of: "TGluazp4") | Take the id of the link's from or to.
					decisionLineage(of: "RGVjaXNpb246eA") | NOT_FOUND: There is no Decision with the id "RGVjaXNpb246eA".
					decisionLineage(of: "RGVjaXNpb246Y2FzZS1yczIyMDE3MA") | NOT_FOUND: There is no Decision with the id
					""")
	void aStartThatHasNoLineageIsRefused(String field, String message) {
		assertThat(this.client.refusal(SampleFile.withIds("{ " + field + " { complete } }"))).contains(message);
	}

	/** The committee recommends to the board, which recommends to the assembly. */
	private OwnRecord ladder() {
		return this.own.item("item-b", "meeting-b", null)
			.clause("decision-c", "meeting-c", "RECOMMEND", "Buy two boats.")
			.clause("decision-b", "item-b", "RECOMMEND", "Buy two boats.")
			.link("PROPOSES_TO", "decision-c", "organization-board")
			.link("PROPOSES_TO", "decision-b", "organization-assembly")
			.link("FOLLOWS", "decision-b", "decision-c");
	}

	private JsonNode lineage(String of, String arguments) {
		return this.client
			.ask(OwnRecord.withIds("{ decisionLineage(of: \"" + of + "\"" + arguments + ") { " + WANTED + " } }"))
			.at("/decisionLineage");
	}

	private static List<String> rungs(JsonNode lineage) {
		return stream(lineage.at("/rungs"))
			.map((rung) -> rung.at("/distance").asInt() + " " + rung.at("/clause/decision/title").asString() + " "
					+ rung.at("/clause/outcome").asString() + " " + rung.at("/clause/body/title").asString("null") + " "
					+ rung.at("/clause/date").asString("null"))
			.toList();
	}

	private static List<String> ends(JsonNode lineage) {
		return stream(lineage.at("/ends"))
			.map((end) -> end.at("/clause/decision/title").asString() + " " + end.at("/state").asString() + " "
					+ stream(end.at("/awaited")).map((body) -> body.at("/title").asString()).toList()
					+ ("SUGGESTED".equals(end.at("/weakestStatus").asString("")) ? " SUGGESTED" : ""))
			.toList();
	}

	private static Stream<JsonNode> stream(JsonNode list) {
		return list.valueStream();
	}

}
