package se.redthread.change;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.GraphTest;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;
import se.redthread.exchange.integrity.Verification;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The fields that change the graph, on the sample. */
@GraphTest
class EditingIT {

	private static final String SAMPLE = "sample/halland-2022.jsonl";

	private static final String PAYLOAD = """
			{ changeSet { number kind by reason thingsAdded thingsChanged linksAdded linksChanged thingsWithdrawn }
			  things { id title version validTo retiredOn } links { id kind status version validFrom validTo from { title } to { title } }
			  userErrors { code path message remedy } }""";

	private static final Map<String, Object> WHY = Map.of("reason", "A test.");

	private static final String GREEN = Ids.of(ThingType.FOCUS_AREA, "fa-2022-gron-omstallning");

	private static final String FVIS = Ids.of(ThingType.ASSIGNMENT, "assignment-2022-inforande-av-fvis");

	private static final String VISUS = Ids.of(ThingType.BUDGET_ITEM, "inv-2022-fvis-visus");

	private static final String PAYS = Ids.link(LinkKind.FUNDS, "inv-2022-fvis-visus",
			"assignment-2022-inforande-av-fvis");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Verification verification;

	@Autowired
	private Driver driver;

	@BeforeEach
	void sample() {
		TestGraph.holdSample(this.driver, this.imports);
	}

	private JsonNode run(String field, String type, Object input) {
		return run(field, type, input, WHY);
	}

	private JsonNode run(String field, String type, Object input, Map<String, Object> why) {
		String name = type.equals("Int!") ? "number" : "input";
		JsonNode payload = new Client(this.graphQl)
			.ask("mutation($why: ChangeSetInput!, $input: " + type + ") { " + field + "(changeSet: $why, " + name
					+ ": $input) " + PAYLOAD + " }", "why", why, "input", input)
			.path(field);
		assertThat(this.verification.run().findings()).isEmpty();
		return payload;
	}

	private static String faults(JsonNode payload) {
		assertThat(payload.path("changeSet").isNull()).isTrue();
		assertThat(payload.path("things")).isEmpty();
		StringBuilder faults = new StringBuilder();
		for (JsonNode error : payload.path("userErrors")) {
			faults.append(error.path("code").asString()).append(' ');
			error.path("path").forEach((part) -> faults.append('/').append(part.asString()));
			faults.append(": ").append(error.path("message").asString()).append('\n');
		}
		return faults.toString();
	}

	private static JsonNode done(JsonNode payload) {
		assertThat(payload.path("userErrors")).isEmpty();
		return payload;
	}

	@Test
	void createsAThingAndTellsItsChangeSet() {
		JsonNode payload = done(run("createThing", "CreateInput!", Map.of("thing",
				Map.of("assignment", Map.of("title", "Ny cykelväg", "level", "COMMON", "dueDate", "2026-12-31")))));
		assertThat(payload.at("/things/0/title").asString()).isEqualTo("Ny cykelväg");
		assertThat(payload.at("/changeSet/kind").asString()).isEqualTo("EDIT");
		assertThat(payload.at("/changeSet/by").asString()).isEqualTo("local");
		assertThat(payload.at("/changeSet/thingsAdded").asInt()).isEqualTo(1);
		assertThat(payload.at("/changeSet/number").asInt()).isGreaterThan(1);
		assertThat(new Client(this.graphQl)
			.ask("query($id: ID!) { assignment(id: $id) { title level dueDate } }", "id",
					payload.at("/things/0/id").asString())
			.at("/assignment/level")
			.asString()).isEqualTo("COMMON");
	}

	@Test
	void tellsAllFaultsOfARequestAtOnceAndWritesNothing() {
		JsonNode payload = run("applyChanges", "[EditInput!]!",
				List.of(Map.of("create", Map.of("thing", Map.of("assignment", Map.of("title", " ")))),
						Map.of("create",
								Map.of("thing",
										Map.of("budgetItem",
												Map.of("title", "Post", "kind", "INVESTMENT", "amounts",
														List.of(Map.of("year", 2026, "amount", "1.234")))))),
						Map.of("link",
								Map.of("kind", "FUNDS", "from", Map.of("id", GREEN), "to", Map.of("id", FVIS), "basis",
										Map.of("suggested", Map.of("reason", "x", "confidence", 2))))),
				Map.of("reason", " "));
		assertThat(faults(payload)).contains("MISSING /changeSet/reason: ")
			.contains("INVALID /input/0/create/thing/assignment/title: ")
			.contains("MISSING /input/0/create/thing/assignment/level: ")
			.contains(
					"INVALID /input/1/create/thing/budgetItem/amounts/0/amount: \"amounts[0].amount\" is the text \"1.234\"")
			.contains("INVALID /input/2/link/basis/suggested/confidence: ");
	}

	@Test
	void changesAThingAndLeavesTheRest() {
		JsonNode payload = done(run("changeThing", "ChangeInput!", Map.of("id", GREEN, "to",
				Map.of("focusArea", Map.of("title", "Grön omställning i hela länet")), "expectedVersion", 1)));
		assertThat(payload.at("/things/0/version").asInt()).isEqualTo(2);
		assertThat(payload.at("/changeSet/thingsChanged").asInt()).isEqualTo(1);
		assertThat(faults(run("changeThing", "ChangeInput!",
				Map.of("id", GREEN, "to", Map.of("focusArea", Map.of("number", "9")), "expectedVersion", 1))))
			.isEqualTo("CONFLICT /input/expectedVersion: \"Grön omställning i hela länet\" is at version 2 by now, "
					+ "and version 1 was expected. Change set 2 by local: A test.. Changed in title.\n");
		JsonNode same = done(run("changeThing", "ChangeInput!",
				Map.of("id", GREEN, "to", Map.of("focusArea", Map.of("title", "Grön omställning i hela länet")))));
		assertThat(same.path("changeSet").isNull()).isTrue();
	}

	@Test
	void confirmsAndRejectsSuggestionsOnce() {
		JsonNode confirmed = done(run("confirmClaim", "DecideInput!", Map.of("link", PAYS)));
		assertThat(confirmed.at("/links/0/status").asString()).isEqualTo("CONFIRMED");
		assertThat(faults(run("rejectClaim", "DecideInput!", Map.of("link", PAYS))))
			.startsWith("DECIDED /input/link: FUNDS from")
			.contains("is CONFIRMED, decided by local at ");
	}

	@Test
	void aRejectedSuggestionIsntProposedAgain() {
		done(run("rejectClaim", "DecideInput!", Map.of("link", PAYS)));
		assertThat(faults(run("linkThings", "LinkInput!",
				Map.of("kind", "FUNDS", "from", Map.of("id", VISUS), "to", Map.of("id", FVIS), "basis",
						Map.of("suggested", Map.of("reason", "Once more", "confidence", 0.5))))))
			.startsWith("DECIDED /input/basis/suggested/reason")
			.contains("was rejected by local at ");
		this.imports.run(List.of(TestGraph.sample()));
		assertThat(
				new Client(this.graphQl).ask("query($id: ID!) { node(id: $id) { ... on Link { status } } }", "id", PAYS)
					.at("/node/status")
					.asString())
			.isEqualTo("REJECTED");
	}

	@Test
	void retiresAndRestoresAThingWithItsLinks() {
		JsonNode retired = done(run("retireThing", "RetireInput!", Map.of("id", GREEN, "on", "2022-07-01")));
		assertThat(retired.at("/things/0/retiredOn").asString()).isEqualTo("2022-07-01");
		assertThat(retired.path("links")).isNotEmpty()
			.allSatisfy((link) -> assertThat(link.path("validTo").asString()).isEqualTo("2022-07-01"));
		assertThat(faults(run("changeThing", "ChangeInput!",
				Map.of("id", GREEN, "to", Map.of("focusArea", Map.of("number", "9"))))))
			.startsWith("RETIRED /input/id: ");
		JsonNode restored = done(run("restoreThing", "RestoreInput!", Map.of("id", GREEN)));
		assertThat(restored.at("/things/0/retiredOn").isNull()).isTrue();
		assertThat(restored.path("links")).hasSameSizeAs(retired.path("links"))
			.allSatisfy((link) -> assertThat(link.path("validTo").asString("")).isNotEqualTo("2022-07-01"));
	}

	@Test
	void movesAThingToAnotherParent() {
		String link = Ids.link(LinkKind.SERVES, "common-2022-minska-utslapp", "fa-2022-gron-omstallning");
		String growth = Ids.of(ThingType.FOCUS_AREA, "fa-2022-tillvaxtregion");
		JsonNode moved = done(run("moveThing", "MoveInput!",
				Map.of("link", link, "to", Map.of("id", growth), "on", "2022-07-01", "basis", Map.of("stated",
						List.of(Map.of("document", Ids.of(ThingType.DOCUMENT, "doc-rk-verksamhetsplan-2022")))))));
		assertThat(moved.path("links")).hasSize(2);
		assertThat(moved.at("/changeSet/linksAdded").asInt()).isEqualTo(1);
		assertThat(moved.at("/changeSet/linksChanged").asInt()).isEqualTo(1);
	}

	@Test
	void refusesACircleAndShowsIt() {
		String common = Ids.of(ThingType.ASSIGNMENT, "common-2022-vardinformationsstod");
		assertThat(faults(run("linkThings", "LinkInput!",
				Map.of("kind", "SERVES", "from", Map.of("id", common), "to", Map.of("id", FVIS), "basis",
						Map.of("suggested", Map.of("reason", "x", "confidence", 0.5))))))
			.startsWith("CYCLE /input/to: The chain would run in a circle: ");
	}

	@Test
	void undoesWhatAChangeSetDidUnlessItWasChangedLater() {
		JsonNode created = done(run("applyChanges", "[EditInput!]!", List.of(
				Map.of("create",
						Map.of("name", "a", "thing",
								Map.of("assignment", Map.of("title", "Ny cykelväg", "level", "COMMON")))),
				Map.of("link",
						Map.of("kind", "SERVES", "from", Map.of("created", "a"), "to", Map.of("id", GREEN), "basis",
								Map.of("suggested", Map.of("reason", "x", "confidence", 0.5)))),
				Map.of("change", Map.of("id", GREEN, "to", Map.of("focusArea", Map.of("number", "99")))))));
		int number = created.at("/changeSet/number").asInt();
		String id = created.at("/things/0/id").asString();
		JsonNode undone = done(run("undoChangeSet", "Int!", number));
		assertThat(undone.at("/changeSet/kind").asString()).isEqualTo("UNDO");
		assertThat(undone.path("things")).hasSize(1);
		assertThat(new Client(this.graphQl).ask("query($id: ID!) { node(id: $id) { id } }", "id", id)
			.path("node")
			.isNull()).isTrue();
		assertThat(faults(run("undoChangeSet", "Int!", number)))
			.contains("IN_THE_WAY /number: The FocusArea \"fa-2022-gron-omstallning\" was changed later, by change set "
					+ undone.at("/changeSet/number").asInt() + ".");
		JsonNode redone = done(run("undoChangeSet", "Int!", undone.at("/changeSet/number").asInt()));
		assertThat(redone.path("things")).hasSize(2);
		assertThat(redone.path("links")).hasSize(1);
		assertThat(new Client(this.graphQl).ask("query($id: ID!) { assignment(id: $id) { title version } }", "id", id)
			.at("/assignment/version")
			.asInt()).isEqualTo(3);
	}

	@Test
	void endsOrTakesBackALink() {
		String link = Ids.link(LinkKind.SERVES, "common-2022-minska-utslapp", "fa-2022-gron-omstallning");
		done(run("unlinkThings", "UnlinkInput!", Map.of("link", link, "how", Map.of("on", "2022-05-01"))));
		assertThat(faults(run("unlinkThings", "UnlinkInput!", Map.of("link", link, "how", Map.of("on", "2022-06-01")))))
			.startsWith("ALREADY_SO /input/how/on: ");
		done(run("unlinkThings", "UnlinkInput!", Map.of("link", PAYS, "how", Map.of("mistaken", true))));
		assertThat(new Client(this.graphQl).ask("query($id: ID!) { node(id: $id) { id } }", "id", PAYS)
			.path("node")
			.isNull()).isTrue();
		JsonNode again = done(run("linkThings", "LinkInput!", Map.of("kind", "FUNDS", "from", Map.of("id", VISUS), "to",
				Map.of("id", FVIS), "basis", Map.of("suggested", Map.of("reason", "Once more", "confidence", 0.5)))));
		assertThat(again.at("/links/0/version").asInt()).isEqualTo(3);
	}

	@Test
	void aRepeatedRequestGetsTheFirstAnswer() {
		Map<String, Object> why = Map.of("reason", "A test.", "idempotencyKey", "k1");
		Map<String, Object> input = Map.of("thing", Map.of("vision", Map.of("title", "En vision")));
		JsonNode first = done(run("createThing", "CreateInput!", input, why));
		assertThat(run("createThing", "CreateInput!", input, why)).isEqualTo(first);
		assertThat(faults(run("createThing", "CreateInput!",
				Map.of("thing", Map.of("vision", Map.of("title", "En annan"))), why)))
			.startsWith("KEY_REUSED /changeSet/idempotencyKey: ");
	}

	@Test
	void refusesIdsThatAreOfNothingOrOfSomethingElse() {
		assertThat(faults(run("applyChanges", "[EditInput!]!",
				List.of(Map.of("retire", Map.of("id", "rubbish")), Map.of("retire", Map.of("id", PAYS)),
						Map.of("retire", Map.of("id", Ids.of(ThingType.PLAN, "nope"))),
						Map.of("change", Map.of("id", GREEN, "to", Map.of("plan", Map.of("year", 2022)))),
						Map.of("confirm", Map.of("link", GREEN))))))
			.contains("NOT_FOUND /input/0/retire/id")
			.contains("\"rubbish\" is not an id")
			.contains("WRONG_TYPE /input/1/retire/id")
			.contains("NOT_FOUND /input/2/retire/id")
			.contains("WRONG_TYPE /input/3/change/id")
			.contains("WRONG_TYPE /input/4/confirm/link");
	}

	@Test
	void listsChangeSetsTheLatestFirst() {
		done(run("changeThing", "ChangeInput!", Map.of("id", GREEN, "to", Map.of("focusArea", Map.of("number", "9")))));
		JsonNode all = new Client(this.graphQl).ask("""
				query($of: ID!) { changeSets { totalCount nodes { number kind reason detailed } }
				of: changeSets(of: $of, first: 1) { totalCount nodes { number } pageInfo { hasNextPage endCursor } }
				changeSet(number: 1) { id kind thingsAdded } }""", "of", GREEN);
		assertThat(all.at("/changeSets/totalCount").asInt()).isEqualTo(2);
		assertThat(all.at("/changeSets/nodes/1/reason").asString()).isEqualTo("Import of " + SAMPLE);
		assertThat(all.at("/of/totalCount").asInt()).isEqualTo(2);
		assertThat(all.at("/of/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(all.at("/changeSet/thingsAdded").asInt()).isEqualTo(307);
	}

	private static Map<String, Object> stated() {
		return Map.of("stated", List.of(Map.of("document", Ids.of(ThingType.DOCUMENT, "doc-rk-verksamhetsplan-2022"))));
	}

	private JsonNode statusOf(String link) {
		return new Client(this.graphQl).ask("query($id: ID!) { node(id: $id) { ... on Link { status } } }", "id", link)
			.path("node");
	}

	@Test
	void undoesADecision() {
		int confirmed = done(run("confirmClaim", "DecideInput!", Map.of("link", PAYS))).at("/changeSet/number").asInt();
		done(run("undoChangeSet", "Int!", confirmed));
		assertThat(statusOf(PAYS).path("status").asString()).isEqualTo("SUGGESTED");
		done(run("rejectClaim", "DecideInput!", Map.of("link", PAYS)));
		assertThat(faults(run("changeLink", "ChangeLinkInput!",
				Map.of("link", PAYS, "basis", Map.of("suggested", Map.of("reason", "x", "confidence", 0.5))))))
			.startsWith("DECIDED /input/link: ");
		assertThat(faults(run("unlinkThings", "UnlinkInput!", Map.of("link", PAYS, "how", Map.of("mistaken", true)))))
			.startsWith("DECIDED /input/link: ");
	}

	@Test
	void undoesChangesOfOneThingOneAfterAnother() {
		int created = done(run("createThing", "CreateInput!",
				Map.of("ownId", "own-x", "thing", Map.of("vision", Map.of("title", "Ett")))))
			.at("/changeSet/number")
			.asInt();
		Map<String, Object> id = Map.of("id", Ids.of(ThingType.VISION, "own-x"));
		int second = title(id, "Två");
		int third = title(id, "Tre");
		assertThat(faults(run("undoChangeSet", "Int!", second))).contains("IN_THE_WAY /number: ")
			.contains("by change set " + third);
		done(run("undoChangeSet", "Int!", third));
		assertThat(done(run("undoChangeSet", "Int!", second)).at("/things/0/title").asString()).isEqualTo("Ett");
		JsonNode undone = done(run("undoChangeSet", "Int!", created));
		assertThat(undone.at("/changeSet/thingsWithdrawn").asInt()).isEqualTo(1);
	}

	private int title(Map<String, Object> id, String title) {
		return done(run("changeThing", "ChangeInput!",
				Map.of("id", id.get("id"), "to", Map.of("vision", Map.of("title", title)))))
			.at("/changeSet/number")
			.asInt();
	}

	@Test
	void withdrawsNoBodyThatAParagraphNames() {
		int body = done(run("createThing", "CreateInput!",
				Map.of("ownId", "own-body", "thing",
						Map.of("organization", Map.of("title", "Nämnden", "kind", "BODY")))))
			.at("/changeSet/number")
			.asInt();
		done(run("createThing", "CreateInput!", Map.of("thing",
				Map.of("agendaItem", Map.of("title", "Punkt", "body", Ids.of(ThingType.ORGANIZATION, "own-body"))))));
		assertThat(faults(run("undoChangeSet", "Int!", body))).startsWith("IN_THE_WAY /number: ");
		assertThat(faults(run("createThing", "CreateInput!",
				Map.of("thing", Map.of("agendaItem", Map.of("title", "Punkt", "body", GREEN))))))
			.startsWith("WRONG_TYPE /input/thing/agendaItem/body: ");
	}

	@Test
	void refusesHalfCharactersAndTooManyChanges() {
		assertThat(faults(
				run("createThing", "CreateInput!", Map.of("thing", Map.of("vision", Map.of("title", "a\ud800b"))))))
			.contains("INVALID /input/thing/vision/title: ");
		assertThat(faults(
				run("applyChanges", "[EditInput!]!", Collections.nCopies(201, Map.of("retire", Map.of("id", GREEN))))))
			.startsWith("TOO_LONG /input: ");
	}

	@Test
	void noLinkOutlivesARetiredThingAndNoneHoldsTwice() {
		String link = Ids.link(LinkKind.SERVES, "common-2022-minska-utslapp", "fa-2022-gron-omstallning");
		done(run("retireThing", "RetireInput!", Map.of("id", GREEN, "on", "2022-07-01")));
		Map<String, Object> noEnd = new HashMap<>();
		noEnd.put("validTo", null);
		assertThat(faults(run("changeLink", "ChangeLinkInput!", Map.of("link", link, "details", noEnd))))
			.startsWith("RETIRED /input/to: ");
		String common = Ids.of(ThingType.ASSIGNMENT, "common-2022-minska-utslapp");
		Map<String, Object> again = Map.of("kind", "SERVES", "from", Map.of("id", common), "to", Map.of("id", GREEN),
				"basis", stated());
		assertThat(faults(run("linkThings", "LinkInput!", again))).startsWith("TAKEN /input/to: ");
	}

	@Test
	void refusesAMistakeThatIsNone() {
		assertThat(faults(run("unlinkThings", "UnlinkInput!", Map.of("link", PAYS, "how", Map.of("mistaken", false)))))
			.startsWith("INVALID /input/how/mistaken: ");
	}

	@Test
	void restoresNoLinkThatEndedBeforeItsThing() {
		String link = Ids.link(LinkKind.SERVES, "common-2022-minska-utslapp", "fa-2022-gron-omstallning");
		done(run("applyChanges", "[EditInput!]!",
				List.of(Map.of("unlink", Map.of("link", link, "how", Map.of("on", "2022-03-01"))),
						Map.of("retire", Map.of("id", GREEN, "on", "2022-07-01")))));
		JsonNode restored = done(run("restoreThing", "RestoreInput!", Map.of("id", GREEN)));
		assertThat(restored.path("links")).isNotEmpty().noneMatch((one) -> one.path("id").asString().equals(link));
		assertThat(faults(run("applyChanges", "[EditInput!]!", List
			.of(Map.of("retire", Map.of("id", GREEN, "on", "2022-07-01")), Map.of("restore", Map.of("id", GREEN))))))
			.startsWith("TWICE /input/1/restore/id: ");
	}

	@Test
	void aMovedLinkKeepsItsShareAndItsEnd() {
		String moved = done(run("linkThings", "LinkInput!",
				Map.of("kind", "FUNDS", "from",
						Map.of("id", Ids.of(ThingType.BUDGET_ITEM, "inv-2022-larm-och-bevakning")), "to",
						Map.of("id", GREEN), "basis", stated(), "details",
						Map.of("share", "60", "validFrom", "2022-01-01", "validTo", "2023-01-01"))))
			.at("/links/0/id")
			.asString();
		JsonNode payload = done(run("moveThing", "MoveInput!",
				Map.of("link", moved, "to", Map.of("id", FVIS), "on", "2022-06-01", "basis", stated())));
		assertThat(payload.path("links")).hasSize(2)
			.anySatisfy((link) -> assertThat(link.path("validFrom").asString() + link.path("validTo").asString())
				.isEqualTo("2022-06-012023-01-01"));
	}

}
