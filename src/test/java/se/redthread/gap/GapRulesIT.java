package se.redthread.gap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** What is a gap and what isn't, in a small plan of its own. */
@SampleTest
class GapRulesIT {

	private static final String PLAN = ThingId.of(ThingType.PLAN, "own-p").toString();

	private static final String RULE = ", 'status': 'DERIVED', 'rule': 'A rule'}";

	private static final String SUGGESTED = ", 'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'It fits.'}";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private OwnThings own;

	@BeforeEach
	void connect() {
		this.own = new OwnThings(this.imports, this.driver);
		this.own.add("{'type': 'Plan', 'id': 'own-p', 'title': 'Own', 'kind': 'OTHER', 'year': 2019}");
	}

	@AfterEach
	void remove() {
		this.own.close();
	}

	@Test
	void aRouteStraightToAVisionIsNoGapAndOneThatHasEndedIs() {
		assignment("own-a", "ADMINISTRATION");
		assignment("own-b", "ADMINISTRATION");
		assignment("own-c", "SUB");
		this.own.add("{'type': 'Vision', 'id': 'own-v', 'title': 'Own vision'}",
				"{'link': 'SERVES', 'from': 'own-a', 'to': 'own-v'" + RULE,
				"{'link': 'PART_OF', 'from': 'own-c', 'to': 'own-a'" + RULE,
				"{'link': 'SERVES', 'from': 'own-b', 'to': 'own-v', 'validTo': '2019-01-01'" + RULE);
		assertThat(gaps("ASSIGNMENT_WITHOUT_STRATEGY", "validAt: \"2019-05-01\"")).isEqualTo("1 of 3: own-b");
	}

	@Test
	void aFocusAreaWithoutCommonAssignmentsOnlyIsNoGap() {
		this.own.add("{'type': 'FocusArea', 'id': 'own-f', 'title': 'Own f', 'origin': 'ASSEMBLY'}",
				"{'type': 'FocusArea', 'id': 'own-g', 'title': 'Own g', 'origin': 'ASSEMBLY'}",
				"{'link': 'STATED_IN', 'from': 'own-f', 'to': 'own-p'" + RULE,
				"{'link': 'STATED_IN', 'from': 'own-g', 'to': 'own-p'" + RULE);
		assignment("own-a", "ADMINISTRATION");
		this.own.add("{'link': 'SERVES', 'from': 'own-a', 'to': 'own-f'" + RULE,
				"{'link': 'SERVES', 'from': 'own-a', 'to': 'own-g'" + SUGGESTED);
		assertThat(gaps("FOCUS_AREA_WITHOUT_ASSIGNMENTS", "")).isEqualTo("1 of 2: own-g bridged");
	}

	@Test
	void fundingBelowCountsAndAboveIsToldAndASubAssignmentIsAPart() {
		assignment("own-common", "COMMON");
		assignment("own-funded", "ADMINISTRATION");
		assignment("own-other", "ADMINISTRATION");
		assignment("own-part", "SUB");
		assignment("own-part-of-other", "SUB");
		this.own.add(
				"{'type': 'BudgetItem', 'id': 'own-i', 'title': 'Own item', 'kind': 'INVESTMENT', 'amounts': [{'year': 2019, 'amount': '1.00'}]}",
				"{'type': 'BudgetItem', 'id': 'own-j', 'title': 'Own item', 'kind': 'INVESTMENT', 'amounts': [{'year': 2019, 'amount': '1.00'}]}",
				"{'link': 'SERVES', 'from': 'own-funded', 'to': 'own-common'" + RULE,
				"{'link': 'SERVES', 'from': 'own-other', 'to': 'own-common'" + RULE,
				"{'link': 'PART_OF', 'from': 'own-part', 'to': 'own-funded'" + RULE,
				"{'link': 'PART_OF', 'from': 'own-part-of-other', 'to': 'own-other'" + RULE,
				"{'link': 'FUNDS', 'from': 'own-i', 'to': 'own-funded'" + RULE,
				"{'link': 'FUNDS', 'from': 'own-j', 'to': 'own-other'" + SUGGESTED);
		assertThat(gaps("ASSIGNMENT_WITHOUT_FUNDING", ""))
			.isEqualTo("2 of 5: own-other bridged, own-part-of-other bridged");
		this.own.add("{'type': 'BudgetItem', 'id': 'own-k', 'title': 'Own item', 'kind': 'INVESTMENT'}",
				"{'link': 'FUNDS', 'from': 'own-k', 'to': 'own-common'" + RULE);
		assertThat(ask("ASSIGNMENT_WITHOUT_FUNDING", "").at("/nodes/0/missing").asString()).isEqualTo(
				"No budget item funds the assignment or anything below it; what lies above it is funded: \"own-common\".");
	}

	@Test
	void aRoleInAnOrganisationMayAnswerAndAPersonMayNot() {
		assignment("own-a", "ADMINISTRATION");
		assignment("own-b", "ADMINISTRATION");
		assignment("own-c", "SUB");
		this.own.add("{'type': 'Person', 'id': 'own-x', 'title': 'Own person'}",
				"{'type': 'Membership', 'id': 'own-m', 'title': 'Own role', 'role': 'Chair'}",
				"{'link': 'RESPONSIBLE_FOR', 'from': 'own-m', 'to': 'own-a'" + RULE,
				"{'link': 'RESPONSIBLE_FOR', 'from': 'own-x', 'to': 'own-b'" + RULE,
				"{'link': 'SERVES', 'from': 'own-c', 'to': 'own-a'" + RULE);
		assertThat(gaps("ASSIGNMENT_WITHOUT_RESPONSIBLE", "")).isEqualTo("1 of 3: own-b");
	}

	@Test
	void anAssigneeKnowsBySendingOrByAttending() {
		this.own.add("{'type': 'Meeting', 'id': 'own-m', 'title': 'Own meeting', 'date': '2019-03-01', 'year': 2019}",
				"{'type': 'Person', 'id': 'own-x', 'title': 'Own person'}",
				"{'type': 'Organization', 'id': 'own-o', 'title': 'Own body', 'kind': 'BODY'}",
				"{'type': 'Organization', 'id': 'own-q', 'title': 'Own other', 'kind': 'BODY'}",
				"{'type': 'Decision', 'id': 'own-d', 'title': 'Own decision', 'action': 'ASSIGN'}",
				"{'type': 'Decision', 'id': 'own-later', 'title': 'Own decision', 'action': 'ASSIGN', 'date': '2020-01-01'}",
				"{'link': 'HANDLED_AT', 'from': 'own-d', 'to': 'own-m'" + RULE,
				"{'link': 'HANDLED_AT', 'from': 'own-later', 'to': 'own-m'" + RULE,
				"{'link': 'ASSIGNS', 'from': 'own-later', 'to': 'own-q'" + RULE,
				"{'link': 'ASSIGNS', 'from': 'own-d', 'to': 'own-x'" + RULE,
				"{'link': 'ASSIGNS', 'from': 'own-d', 'to': 'own-o'" + RULE,
				"{'link': 'ASSIGNS', 'from': 'own-d', 'to': 'own-q'" + RULE,
				"{'link': 'ATTENDED', 'from': 'own-x', 'to': 'own-m'" + RULE,
				"{'link': 'SENT_TO', 'from': 'own-d', 'to': 'own-q'" + SUGGESTED);
		assertThat(gaps("ASSIGNEE_NOT_NOTIFIED", "")).isEqualTo("2 of 3: own-d, own-d bridged");
		assertThat(ask("ASSIGNEE_NOT_NOTIFIED", "").at("/nodes/1/missing").asString())
			.isEqualTo("The decision assigns \"Own other\", and no recipients are given.");
		this.own.add("{'link': 'SENT_TO', 'from': 'own-d', 'to': 'own-o'" + RULE);
		assertThat(gaps("ASSIGNEE_NOT_NOTIFIED", "")).isEqualTo("1 of 3: own-d bridged");
	}

	@Test
	void aDecisionAnswersOnTheDayOfItsMeeting() {
		this.own.add("{'type': 'Commitment', 'id': 'own-c', 'title': 'Own c', 'dueBy': '2019-06-30'}",
				"{'type': 'Meeting', 'id': 'own-late', 'title': 'Own meeting', 'date': '2019-08-10'}",
				"{'type': 'Decision', 'id': 'own-answer', 'title': 'Own answer', 'action': 'NOTE'}",
				"{'link': 'HANDLED_AT', 'from': 'own-answer', 'to': 'own-late'" + RULE,
				"{'link': 'AFFECTS', 'from': 'own-answer', 'to': 'own-c', 'effect': 'ANSWERS'" + RULE);
		assertThat(gaps("COMMITMENT_OVERDUE", "asOf: \"2019-08-09\"")).isEqualTo("1 of 1: own-c");
		assertThat(gaps("COMMITMENT_OVERDUE", "asOf: \"2019-08-10\"")).startsWith("0 of 1");
	}

	@Test
	void onlyAnAnswerByTheDayEndsAPromise() {
		this.own.add("{'type': 'Commitment', 'id': 'own-c', 'title': 'Own c', 'dueBy': '2019-06-30'}",
				"{'type': 'Commitment', 'id': 'own-n', 'title': 'Own never', 'dueNote': 'some day'}",
				"{'type': 'FollowUp', 'id': 'own-u', 'title': 'Own report', 'kind': 'OTHER', 'date': '2019-08-01'}",
				"{'link': 'STATED_IN', 'from': 'own-n', 'to': 'own-p'" + RULE,
				"{'link': 'AFFECTS', 'from': 'own-u', 'to': 'own-c', 'effect': 'REPORTS_ON'" + RULE);
		assertThat(gaps("COMMITMENT_OVERDUE", "asOf: \"2019-09-01\"")).isEqualTo("1 of 2: own-c");
		this.own.add("{'link': 'AFFECTS', 'from': 'own-u', 'to': 'own-c', 'effect': 'ANSWERS'" + RULE);
		assertThat(gaps("COMMITMENT_OVERDUE", "asOf: \"2019-09-01\"")).isEqualTo("0 of 2: ");
		assertThat(gaps("COMMITMENT_OVERDUE", "asOf: \"2019-07-01\"")).isEqualTo("1 of 2: own-c");
	}

	@Test
	void aPartOfADocumentThatIsHeldIsHeldAndALawIsNotExamined() {
		assignment("own-a", "ADMINISTRATION");
		this.own.add(
				"{'type': 'Document', 'id': 'own-whole', 'title': 'Whole', 'kind': 'REPORT', 'sha256': '"
						+ "0".repeat(64) + "'}",
				"{'type': 'Document', 'id': 'own-part', 'title': 'Part', 'kind': 'REPORT'}",
				"{'type': 'Document', 'id': 'own-guess', 'title': 'Guess', 'kind': 'REPORT'}",
				"{'type': 'Document', 'id': 'own-law', 'title': 'Law', 'kind': 'LAW'}",
				"{'link': 'PART_OF', 'from': 'own-part', 'to': 'own-whole'" + RULE,
				"{'link': 'PART_OF', 'from': 'own-guess', 'to': 'own-whole'" + SUGGESTED,
				"{'link': 'BASED_ON', 'from': 'own-a', 'to': 'own-part'" + RULE,
				"{'link': 'BASED_ON', 'from': 'own-a', 'to': 'own-guess'" + RULE,
				"{'link': 'BASED_ON', 'from': 'own-a', 'to': 'own-law'" + RULE);
		assertThat(gaps("DOCUMENT_MISSING", "")).isEqualTo("1 of 2: own-a bridged");
	}

	private void assignment(String key, String level) {
		this.own.add("{'type': 'Assignment', 'id': '%s', 'title': '%s', 'level': '%s'}".formatted(key, key, level),
				"{'link': 'STATED_IN', 'from': '" + key + "', 'to': 'own-p'" + RULE);
	}

	/** How many gaps of how many examined, and which things have them. */
	private String gaps(String kind, String more) {
		JsonNode answer = ask(kind, more);
		StringBuilder found = new StringBuilder();
		answer.at("/nodes")
			.forEach((gap) -> found.append(found.isEmpty() ? "" : ", ")
				.append(ThingId.parse(gap.at("/thing/id").asString()).key())
				.append(gap.at("/bridgedBySuggestion").asBoolean() ? " bridged" : ""));
		return answer.at("/counts/0/gaps").asInt() + " of " + answer.at("/counts/0/examined").asInt() + ": " + found;
	}

	private JsonNode ask(String kind, String more) {
		return new Client(this.graphQl)
			.ask("{ gaps(kinds: [" + kind + "], plan: \"" + PLAN + "\" " + more
					+ ") { counts { gaps examined } nodes { missing bridgedBySuggestion thing { id } } } }")
			.at("/gaps");
	}

}
