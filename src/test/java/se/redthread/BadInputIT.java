package se.redthread;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a client is told of input that can't be right. In the tables #key stands for a
 * thing's id, and {order|key} for a cursor.
 */
@SampleTest
class BadInputIT {

	private static final String PAGE = " is outside 1 to 100, the size of a page. Ask for at most 100 and go on with the cursor.";

	@Autowired
	private HttpGraphQlTester graphQl;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{ assignment(id: "rubbish") { id } } | "rubbish"
			{ assignment(id: "") { id } } | ""
			{ node(id: "rubbish") { id } } | "rubbish"
			{ node(id: "4711") { id } } | "4711"
			{ nodes(ids: ["#fa-2022-nara-vard", "x y"]) { id } } | "x y"
			{ node(id: "#fa-2022-nara-vard=") { id } } | "#fa-2022-nara-vard="
			{ assignments(filter: {organization: "org-regionkontoret"}) { totalCount } } | "org-regionkontoret"
			""")
	void rubbishIsNoId(String document, String value) {
		assertThat(refusal(document)).isEqualTo("BAD_REQUEST: " + SampleFile.withIds(value)
				+ " is not an id. Use an id as an earlier answer gave it, in the field id.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{ assignment(id: "#fa-2022-nara-vard") { id } } | fa-2022-nara-vard | FocusArea | Assignment
					{ assignments(filter: {organization: "#fa-2022-nara-vard"}) { totalCount } } | fa-2022-nara-vard | FocusArea | Organization
					{ assignments(filter: {focusArea: "#org-rsau"}) { totalCount } } | org-rsau | Organization | FocusArea
					{ decisions(filter: {case: "#org-rsau"}) { totalCount } } | org-rsau | Organization | Case
					""")
	void anIdOfAnotherTypeIsRefused(String document, String key, String type, String wanted) {
		assertThat(refusal(document)).isEqualTo("BAD_REQUEST: The id \"" + SampleFile.id(key) + "\" is of the type "
				+ type + ", and the type " + wanted + " is wanted here. Use node(id:) for an id of any type.");
	}

	@Test
	void theIdOfALinkIsRefusedWhereAThingIsWanted() {
		String link = new ThingId(ThingId.LINK, "abc").toString();
		assertThat(refusal("{ plan(id: \"" + link + "\") { id } }")).isEqualTo("BAD_REQUEST: The id \"" + link
				+ "\" is of the type Link, and the type Plan is wanted here. Use node(id:) for an id of any type.");
	}

	@ParameterizedTest
	@CsvSource({ "assignments,organization,ORGANIZATION", "assignments,focusArea,FOCUS_AREA", "decisions,case,CASE" })
	void anUnknownIdInAFilterIsNotFound(String list, String filter, ThingType type) {
		String id = ThingId.of(type, "own-unknown").toString();
		assertThat(refusal("{ " + list + "(filter: {" + filter + ": \"" + id + "\"}) { nodes { id } } }"))
			.isEqualTo("NOT_FOUND: There is no " + type.label() + " with the id \"" + id + "\" (filter " + filter
					+ "). Use an id as an earlier answer gave it.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			first: 0; first: 0
			first: -1; first: -1
			first: 101; first: 101
			first: -2147483648; first: -2147483648
			last: 0; last: 0
			last: 101; last: 101
			last: 0, before: "{TITLE ASC|a}"; last: 0
			""")
	void aPageIsFrom1To100(String arguments, String value) {
		assertThat(refusal("{ assignments(" + arguments + ") { nodes { id } } }"))
			.isEqualTo("BAD_REQUEST: " + value + PAGE);
		assertThat(refusal("{ plan(id: \"#plan-rk-2022\") { states(" + arguments.replace("TITLE ASC|a", "LINK|a|b")
				+ ") { nodes { id } } } }"))
			.isEqualTo("BAD_REQUEST: " + value + PAGE);
	}

	@Test
	void aHugePageIsRefusedForItsCost() {
		assertThat(refusal("{ assignments(first: 1000000) { nodes { id } } }")).isEqualTo(
				"LIMIT_EXCEEDED: The request may cost 1000001; 100000 is the most. Ask for smaller pages (first or last) "
						+ "where lists stand in lists, or for fewer levels.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~',
			textBlock = """
					first: 1, last: 2; first: 1 and last: 2 can't go together. Give first (with after) or last (with before).
					after: "{TITLE ASC|a}", last: 2; after goes with first, and before with last. Leave out last or after.
					after: "{TITLE ASC|a}", before: "{TITLE ASC|b}"; after goes with first, and before with last. Leave out after or before.
					first: 2, before: "{TITLE ASC|b}"; before goes with last. Give last instead of first: 2.
					before: "{TITLE ASC|b}"; before goes with last. Give last, from 1 to 100.
					after: ""; "" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.
					after: "rubbish"; "rubbish" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.
					after: "{TITLE ASC}"; "{TITLE ASC}" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.
					after: "{LINK|a|b}"; "{LINK|a|b}" is not a cursor. Use a cursor as an earlier answer gave it, in pageInfo or edges.
					after: "{TITLE DESC|a}"; The cursor "{TITLE DESC|a}" comes from a list sorted by TITLE DESC, and this one is sorted by TITLE ASC. Ask for the first page in the new order.
					filter: {text: " "}; text is blank. Give a word to look for, or leave text out.
					""")
	void argumentsThatDoNotGoTogetherAreRefused(String arguments, String message) {
		assertThat(refusal("{ assignments(" + arguments + ") { nodes { id } } }"))
			.isEqualTo("BAD_REQUEST: " + cursors(message));
	}

	@Test
	void linksTakeOnlyCursorsOfLinks() {
		assertThat(refusal("{ plan(id: \"#plan-rk-2022\") { states(after: \"{TITLE ASC|a}\") { nodes { id } } } }"))
			.startsWith("BAD_REQUEST: \"" + cursors("{TITLE ASC|a}") + "\" is not a cursor. ");
	}

	@Test
	void aTooLongTextIsRefused() {
		assertThat(refusal("{ cases(filter: {text: \"" + "lustgas ".repeat(30) + "\"}) { nodes { id } } }"))
			.isEqualTo("BAD_REQUEST: text is 240 characters long, and at most 200 are looked for. "
					+ "Shorten it to the words that matter.");
	}

	@Test
	void moreThan100IdsAreRefused() {
		List<String> ids = Collections.nCopies(101, SampleFile.id("plan-rk-2022"));
		String document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
		assertThat(this.client.refusal(document, "ids", ids)).isEqualTo(
				"LIMIT_EXCEEDED: nodes was asked for 101 ids, and at most 100 may be asked at once. Ask in parts.");
		assertThat(this.client.ask(document, "ids", ids.subList(0, 100)).get("nodes")).hasSize(100)
			.allMatch((node) -> SampleFile.text(node, "id").equals(ids.get(0)));
	}

	@Test
	void noIdsGiveNoNodesAndUnknownOnesNull() {
		String unknown = ThingId.of(ThingType.PLAN, "own-unknown").toString();
		String link = new ThingId(ThingId.LINK, "own-unknown").toString();
		assertThat(this.client.ask("{ nodes(ids: []) { id } }").get("nodes")).isEmpty();
		assertThat(this.client
			.ask("{ nodes(ids: [\"" + unknown + "\", \"" + SampleFile.id("org-rsau") + "\", \"" + link
					+ "\"]) { id } }")
			.get("nodes")
			.toString()).isEqualTo("[null,{\"id\":\"" + SampleFile.id("org-rsau") + "\"},null]");
	}

	@Test
	void aRightKeyUnderAnotherTypeIsNoThing() {
		String disguised = ThingId.of(ThingType.RISK, "org-rsau").toString();
		assertThat(this.client.ask("{ node(id: \"" + disguised + "\") { id } risk(id: \"" + disguised + "\") { id } }")
			.toString()).isEqualTo("{\"node\":null,\"risk\":null}");
	}

	private String refusal(String document) {
		return this.client.refusal(cursors(SampleFile.withIds(document)));
	}

	private static String cursors(String text) {
		return Pattern.compile("\\{([A-Z]+[^{}]*)}")
			.matcher(text)
			.replaceAll((cursor) -> Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(cursor.group(1).replace('|', '\t').getBytes(StandardCharsets.UTF_8)));
	}

}
