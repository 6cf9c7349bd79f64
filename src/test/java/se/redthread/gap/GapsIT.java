package se.redthread.gap;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import se.redthread.Client;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.SentStatements;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The gaps of the sample, counted by hand from its texts. */
@SampleTest
class GapsIT {

	private static final String KEY = "kind thing { id } other { id }";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
	}

	/**
	 * 19 common assignments and 46 of the administration; one investment funds one of
	 * them and so its common one; the indicators measure Regionkontoret. 10 commitments,
	 * of which 4 have a last day, one in 2030; 25 documents, of which 3 are laws.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			ASSIGNMENT_WITHOUT_STRATEGY, 65, 65, 65
			FOCUS_AREA_WITHOUT_ASSIGNMENTS, 0, 9, 0
			ASSIGNMENT_WITHOUT_FUNDING, 63, 65, 5
			ASSIGNMENT_WITHOUT_INDICATOR, 65, 65, 0
			ASSIGNMENT_WITHOUT_RESPONSIBLE, 0, 65, 0
			RISK_WITHOUT_OWNER, 2, 2, 0
			RISK_WITHOUT_TREATMENT, 1, 2, 0
			ASSIGNEE_NOT_NOTIFIED, 1, 2, 0
			COMMITMENT_OVERDUE, 3, 10, 0
			DOCUMENT_MISSING, 21, 22, 0
			""")
	void everyKindIsCountedAsByHand(String kind, int gaps, int examined, int bridged) {
		JsonNode answer = ask("kinds: [" + kind + "], year: 2022, asOf: \"2023-06-01\", first: 100",
				"totalCount counts { kind gaps examined } nodes { bridgedBySuggestion }");
		assertThat(answer.at("/counts").toString())
			.isEqualTo("[{\"kind\":\"" + kind + "\",\"gaps\":" + gaps + ",\"examined\":" + examined + "}]");
		assertThat(answer.at("/totalCount").asInt()).isEqualTo(gaps);
		assertThat(answer.at("/nodes").findValues("bridgedBySuggestion")).hasSize(gaps)
			.filteredOn(JsonNode::asBoolean)
			.hasSize(bridged);
	}

	@ParameterizedTest
	@CsvSource({ "2022-01-01", "2022-06-30", "2022-12-31" })
	void aDayNarrowsLinksAndNotWhatHappenedInThePeriod(String day) {
		JsonNode answer = ask(
				"kinds: [ASSIGNEE_NOT_NOTIFIED, COMMITMENT_OVERDUE, DOCUMENT_MISSING], year: 2022, asOf: \"2023-06-01\", validAt: \""
						+ day + "\"",
				"counts { gaps examined }");
		assertThat(answer.at("/counts").toString())
			.isEqualTo("[{\"gaps\":1,\"examined\":2},{\"gaps\":3,\"examined\":10},{\"gaps\":21,\"examined\":22}]");
	}

	@Test
	void exactlyTheAssigneeOfParagraph401IsLeftOut() {
		JsonNode gap = ask("kinds: [ASSIGNEE_NOT_NOTIFIED], year: 2022",
				"nodes { thing { id } other { title } missing remedy { things { id } linkKind direction types text } evidence { paragraph document { title } } }")
			.at("/nodes/0");
		assertThat(gap.at("/thing/id").asString()).isEqualTo(SampleFile.id("decision-rsau-2022-401-3"));
		assertThat(gap.at("/missing").asString()).isEqualTo(
				"The decision assigns \"Regionkontoret\", and it is sent to \"Driftnämnden Regionservice\" only.");
		assertThat(gap.at("/remedy").toString()).isEqualTo("{\"things\":[{\"id\":\""
				+ SampleFile.id("item-rsau-2022-401")
				+ "\"}],\"linkKind\":\"SENT_TO\",\"direction\":\"OUTGOING\",\"types\":[\"ORGANIZATION\",\"PERSON\"],"
				+ "\"text\":\"Send it to \\\"Regionkontoret\\\", and state that it was sent.\"}");
		assertThat(gap.at("/evidence/0/paragraph").asString()).isEqualTo("§401");
	}

	@Test
	void anAssignmentIsMendedAtTheFocusAreaThatItReaches() {
		JsonNode gap = ask(
				"kinds: [ASSIGNMENT_WITHOUT_STRATEGY], under: \"#assignment-2022-destruktionsanlaggning-for-lustgas\"",
				"totalCount nodes { suggestions { status from { id } to { id } } remedy { things { id } } }");
		assertThat(gap.at("/totalCount").asInt()).isOne();
		assertThat(gap.at("/nodes/0/remedy/things").toString())
			.isEqualTo("[{\"id\":\"" + SampleFile.id("fa-2022-gron-omstallning") + "\"}]");
		assertThat(gap.at("/nodes/0/suggestions").toString())
			.isEqualTo("[{\"status\":\"SUGGESTED\",\"from\":{\"id\":\"" + SampleFile.id("fa-2022-gron-omstallning")
					+ "\"},\"to\":{\"id\":\"" + SampleFile.id("strategy-hallbar-tillvaxt") + "\"}}]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			the first day that each is past; asOf: "2022-12-31"; 1
			the day after the quarter of §237; asOf: "2023-01-01"; 3
			the day of the period, where one is given; validAt: "2022-02-01"; 1
			no day before any is due; validAt: "2022-01-31"; 0
			""")
	void aPromiseIsOverdueTheDayAfterItWasDue(String what, String day, int overdue) {
		assertThat(ask("kinds: [COMMITMENT_OVERDUE], year: 2022, " + day, "totalCount").at("/totalCount").asInt())
			.as(what)
			.isEqualTo(overdue);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~',
			textBlock = """
					a focus area with its 2 direct, 5 common and 9 further assignments; under: "#fa-2022-gron-omstallning"; ASSIGNMENT_WITHOUT_INDICATOR; 16
					itself; under: "#fa-2022-gron-omstallning"; FOCUS_AREA_WITHOUT_ASSIGNMENTS; 1
					a strategy that only suggestions lead to; under: "#strategy-hallbar-tillvaxt"; ASSIGNMENT_WITHOUT_INDICATOR; 0
					the same over suggestions; under: "#strategy-smart-specialisering", includeSuggested: true; FOCUS_AREA_WITHOUT_ASSIGNMENTS; 1
					a risk by what it threatens; under: "#fa-2022-innovation-smart-specialisering"; RISK_WITHOUT_OWNER; 1
					a commitment by what it refers to; under: "#assignment-2022-informationssakerhet"; COMMITMENT_OVERDUE; 1
					a document by what rests on it; under: "#assignment-2022-god-tillganglighet"; DOCUMENT_MISSING; 3
					an organisation; organization: "#org-hallands-sjukhus"; ASSIGNMENT_WITHOUT_FUNDING; 2
					what its parts answer for; organization: "#org-regionstyrelsen"; ASSIGNMENT_WITHOUT_FUNDING; 46
					a risk to it; organization: "#org-regionstyrelsen"; RISK_WITHOUT_OWNER; 2
					what is assigned to it; organization: "#org-regionkontoret"; ASSIGNEE_NOT_NOTIFIED; 1
					what it promised; organization: "#org-regionkontoret"; COMMITMENT_OVERDUE; 4
					""")
	void theScopeNarrowsWhatIsExamined(String what, String scope, String kind, int examined) {
		JsonNode answer = ask("kinds: [" + kind + "], year: 2022, " + scope, "counts { examined }");
		assertThat(answer.at("/counts/0/examined").asInt()).as(what).isEqualTo(examined);
	}

	@Test
	void pagesFollowOneAnotherBothWays() {
		List<String> all = new ArrayList<>();
		List<String> forward = pages("first: 100", "after", "endCursor", "hasNextPage", all);
		List<String> backward = new ArrayList<>();
		pages("last: 100", "before", "startCursor", "hasPreviousPage", backward);
		assertThat(all).hasSize(221).doesNotHaveDuplicates().isEqualTo(forward);
		assertThat(backward).containsExactlyInAnyOrderElementsOf(all);
	}

	private List<String> pages(String size, String argument, String cursor, String more, List<String> found) {
		String from = "";
		boolean goOn = true;
		while (goOn) {
			JsonNode page = ask("year: 2022, asOf: \"2023-06-01\", " + size + from,
					"totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { " + KEY + " }");
			page.at("/nodes").forEach((gap) -> found.add(gap.toString()));
			assertThat(page.at("/totalCount").asInt()).isEqualTo(221);
			from = ", " + argument + ": \"" + page.at("/pageInfo/" + cursor).asString() + "\"";
			goOn = page.at("/pageInfo/" + more).asBoolean();
		}
		return found;
	}

	@Test
	void theQuestionCostsOneStatementBesideThatOfThePeriod() {
		try (SentStatements statements = new SentStatements()) {
			ask("year: 2022",
					"totalCount counts { gaps } period { plans { title } } nodes { thing { title } suggestions { reason evidence { document { title } } } evidence { line } }");
			assertThat(statements.texts()).hasSize(2);
			assertThat(operators(statements.texts().get(1))).noneMatch((operator) -> operator.contains("Scan@"))
				.noneMatch((operator) -> operator.contains("NodeByLabelScan") || operator.contains("AllNodesScan"));
		}
	}

	@Test
	void whatNarrowsItCostsOneStatementMoreEach() {
		try (SentStatements statements = new SentStatements()) {
			ask("kinds: [RISK_WITHOUT_OWNER], under: \"#fa-2022-gron-omstallning\", organization: \"#org-regionkontoret\"",
					"totalCount");
			assertThat(statements.texts()).hasSize(4);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					kinds: [] | BAD_REQUEST: kinds is empty, so there is no gap to look for. Leave it out for all kinds.
					year: 1999 | NOT_FOUND: year: 1999 names a year that no plan is for. There are plans for 2022; give one of these years.
					under: "#org-rsau" | BAD_REQUEST: under: the id "#org-rsau" is of the type Organization, and one of Vision, Strategy, FocusArea, Assignment is wanted here.
					organization: "#plan-rk-2022" | BAD_REQUEST: organization: the id "#plan-rk-2022" is of the type Plan, and one of Organization is wanted here.
					first: 0 | BAD_REQUEST: first: 0 is outside 1 to 100, the size of a page. Ask for at most 100 and go on with the cursor.
					after: "R0FQCVgJeA" | BAD_REQUEST: The cursor "R0FQCVgJeA" names no kind of gap. Use a cursor as an earlier answer gave it, in pageInfo or edges.
					""")
	void whatCannotBeRightIsRefused(String arguments, String refusal) {
		assertThat(this.client.refusal(SampleFile.withIds("{ gaps(" + arguments + ") { totalCount } }")))
			.isEqualTo(SampleFile.withIds(refusal));
	}

	private JsonNode ask(String arguments, String fields) {
		return this.client.ask(SampleFile.withIds("{ gaps(" + arguments + ") { " + fields + " } }")).at("/gaps");
	}

	private List<String> operators(String text) {
		List<String> operators = new ArrayList<>();
		try (Session session = this.driver.session()) {
			add(session.run("EXPLAIN " + text).consume().plan(), operators);
		}
		return operators;
	}

	private static void add(org.neo4j.driver.summary.Plan plan, List<String> operators) {
		operators.add(plan.operatorType());
		plan.children().forEach((child) -> add(child, operators));
	}

}
