package se.redthread.change.edit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import se.redthread.Client;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.clock.Today;
import se.redthread.exchange.Exports;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.integrity.Verification;
import se.redthread.exchange.text.Source;
import se.redthread.graph.Graph;
import se.redthread.intake.seal.Unsealed;
import se.redthread.model.LinkKind;
import se.redthread.model.ClaimId;
import se.redthread.model.SortKeys;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What is personal is gone everywhere once it is erased, and all else is as it was. */
@GraphTest
class ErasureIT {

	private static final String KARIN = "Karin Klockarhed";

	/** What nothing may hold any more. */
	private static final List<String> PERSONAL = List.of("testmark", "ragnhild", "nygifthed", "035-1234567");

	private static final String FILE = """
			{"redthread": "exchange", "version": 1, "assertedBy": "Kansliet"}
			{"type": "Document", "id": "doc", "title": "Protokoll", "kind": "MINUTES"}
			{"type": "Organization", "id": "board", "title": "Styrelsen", "kind": "BODY"}
			{"type": "Meeting", "id": "meeting", "title": "Sammanträde", "date": "2026-02-10"}
			{"type": "Decision", "id": "decision", "title": "Styrelsen uppdrar", "action": "ASSIGN"}
			{"type": "Assignment", "id": "task", "title": "Ett uppdrag", "level": "COMMON"}
			{"type": "Person", "id": "p1", "title": "Ragnhild Testmark", "alternativeTitles": ["R. Testmark"], "description": "Nås på 035-1234567"}
			{"type": "Person", "id": "p2", "title": "Bo Annars"}
			{"type": "Membership", "id": "chair", "title": "Ragnhild Testmark, ordförande", "role": "ordförande", "party": "X"}
			{"type": "Membership", "id": "member", "title": "Ledamot i styrelsen", "role": "ledamot"}
			{"link": "HELD_BY", "from": "meeting", "to": "board", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "HELD_BY", "from": "chair", "to": "p1", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "HELD_BY", "from": "member", "to": "p1", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "PART_OF", "from": "chair", "to": "board", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "HANDLED_AT", "from": "decision", "to": "meeting", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "ATTENDED", "from": "p1", "to": "meeting", "status": "STATED", "role": "ordförande", "evidence": [{"document": "doc"}]}
			{"link": "ATTENDED", "from": "p2", "to": "meeting", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "ASSIGNS", "from": "decision", "to": "p1", "status": "STATED", "evidence": [{"document": "doc"}]}
			{"link": "RESPONSIBLE_FOR", "from": "p1", "to": "task", "status": "SUGGESTED", "confidence": 0.5, "reason": "A test."}
			{"link": "SENT_TO", "from": "decision", "to": "p1", "status": "CONFIRMED", "decidedBy": "%s", "decidedAt": "2026-03-01T09:00:00Z"}
			"""
		.formatted(KARIN);

	private static final String P1 = ThingId.of(ThingType.PERSON, "p1").toString();

	private static final String CHAIR = ThingId.of(ThingType.MEMBERSHIP, "chair").toString();

	private static final String TASK = new ThingId(ThingId.LINK,
			ClaimId.of(LinkKind.RESPONSIBLE_FOR, "p1", "task", null))
		.toString();

	private static final String PAYLOAD = """
			{ changeSet { number kind by reason thingsChanged linksChanged } things { id title version }
			  userErrors { code path message remedy } }""";

	private static final String SHAPE = """
			query($person: ID!, $meeting: ID!, $decision: ID!, $task: ID!) {
			  person(id: $person) { id title alternativeTitles description erasedOn
			    links { totalCount edges { link { kind status decidedBy } node { id title } } }
			    holds { nodes { title role party partOf { nodes { title } } } } attended { nodes { title } } }
			  assignment(id: $task) { responsible { edges { link { status decidedBy } node { id title } } } }
			  meetingRecord(meeting: $meeting) { attendance { role person { title } } }
			  decisionLineage(of: $decision) { complete start { links { nodes { title } } } }
			}""";

	private static final String THEN = """
			query($person: ID!, $at: DateTime) {
			  person(id: $person, knownAt: $at) { id title alternativeTitles description erasedOn
			    links { totalCount edges { link { kind status decidedBy } node { id title } } } }
			}""";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Exports exports;

	@Autowired
	private Verification verification;

	@Autowired
	private Unsealed unsealed;

	@Autowired
	private Graph graph;

	@Autowired
	private Today today;

	@Autowired
	private Driver driver;

	@TempDir
	private Path folder;

	private Client client;

	@BeforeEach
	void edit() {
		TestDatabase.clear(this.driver);
		assertThat(importing(FILE)).isInstanceOf(ImportResult.Imported.class);
		this.client = new Client(this.graphQl);
		Editing karins = new Editing(this.graph, this.today, KARIN);
		done(karins, "change", Map.of("id", P1, "to", Map.of("person", Map.of("title", "Ragnhild Nygifthed"))));
		done(karins, "change",
				Map.of("id", CHAIR, "to", Map.of("membership", Map.of("title", "Ordförande Testmark i styrelsen"))));
		done(karins, "confirm", Map.of("link", TASK));
		done(new Editing(this.graph, this.today, "Olle"), "changeLink",
				Map.of("link", TASK, "details", Map.of("validFrom", LocalDate.parse("2026-01-01"))));
	}

	private static void done(Editing editing, String kind, Map<String, Object> input) {
		assertThat(editing
			.run(new EditRequest(kind, Map.of("reason", "A test.", "idempotencyKey", kind + input.get("id")), input))
			.errors()).isEmpty();
	}

	private ImportResult importing(String file) {
		return this.imports
			.run(List.of(new Source("file", () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))));
	}

	private JsonNode erase(Map<String, Object> input, Map<String, Object> why) {
		return run("erasePerson", "ErasePersonInput!", "input", input, why);
	}

	private JsonNode eraseEditor(String name, String reason) {
		return run("eraseEditor", "EraseEditorInput!", "input", Map.of("name", name), Map.of("reason", reason));
	}

	private JsonNode run(String field, String type, String name, Object input, Map<String, Object> why) {
		return this.client
			.ask("mutation($why: ChangeSetInput!, $input: " + type + ") { " + field + "(changeSet: $why, " + name
					+ ": $input) " + PAYLOAD + " }", "why", why, "input", input)
			.path(field);
	}

	private JsonNode undo(int number) {
		return run("undoChangeSet", "Int!", "number", number, Map.of("reason", "A test."));
	}

	private JsonNode shape(String at) {
		return (at != null) ? this.client.ask(THEN, "person", P1, "at", at) : shape();
	}

	private JsonNode shape() {
		return this.client.ask(SHAPE, "person", P1, "task", ThingId.of(ThingType.ASSIGNMENT, "task").toString(),
				"meeting", ThingId.of(ThingType.MEETING, "meeting").toString(), "decision",
				ThingId.of(ThingType.DECISION, "decision").toString());
	}

	private static String fault(JsonNode payload) {
		assertThat(payload.path("changeSet").isNull()).isTrue();
		JsonNode error = payload.at("/userErrors/0");
		return error.path("code").asString() + " " + error.path("path") + ": " + error.path("message").asString();
	}

	/** All values of all nodes and relationships, in small letters. */
	private List<String> values() {
		List<String> values = new ArrayList<>();
		for (String file : List.of("MATCH (n) RETURN properties(n) AS all",
				"MATCH ()-[n]->() RETURN properties(n) AS all")) {
			for (Record row : this.driver.executableQuery(file).execute().records()) {
				row.get("all")
					.asMap()
					.values()
					.forEach((value) -> values.add(value.toString().toLowerCase(Locale.ROOT)));
			}
		}
		return values;
	}

	private String now() {
		return this.driver.executableQuery("MATCH (clock:Clock) RETURN clock.last AS last")
			.execute()
			.records()
			.get(0)
			.get("last")
			.asZonedDateTime()
			.toOffsetDateTime()
			.toString();
	}

	private int hits(String words) {
		return this.client.ask("query($words: String!) { search(text: $words) { totalCount } }", "words", words)
			.at("/search/totalCount")
			.asInt();
	}

	@Test
	void keepsTheLogUnderSealAndTellsItWhileTheKeyIsThere() {
		String now = now();
		assertThat(this.driver.executableQuery("MATCH (n:Version|ChangeSet) RETURN properties(n) AS all")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("all").asMap().toString().toLowerCase(Locale.ROOT))).hasSizeGreaterThan(8)
			.allSatisfy((state) -> assertThat(state).doesNotContain(PERSONAL)
				.doesNotContain("klockarhed", "kansliet", "olle"));
		assertThat(shape(now).at("/person/title").asString()).isEqualTo("Ragnhild Nygifthed");
		JsonNode history = history();
		assertThat(history.toString()).contains(
				"{\"field\":\"title\",\"before\":\"Ragnhild Testmark\",\"after\":\"Ragnhild Nygifthed\",\"erased\":false}",
				"\"decidedBy\",\"before\":null,\"after\":\"" + KARIN + "\"")
			.doesNotContain("Raderad", "\"erased\":true");
		assertThat(this.client.ask("{ changeSets(first: 4) { nodes { by } } }").toString()).contains("Olle", KARIN);
		assertThat(undo(2).at("/userErrors/0").isMissingNode()).isTrue();
		assertThat(shape(null).at("/person/title").asString()).isEqualTo("Ragnhild Testmark");
		assertThat(shape(now).at("/person/title").asString()).isEqualTo("Ragnhild Nygifthed");
		assertThat(this.verification.run().findings()).isEmpty();
	}

	private JsonNode history() {
		return this.client.ask(
				"query($id: ID!) { history(id: $id) { nodes { label version erased changeSet differences { field before after erased } } } }",
				"id", P1)
			.path("history");
	}

	@Test
	void leavesNoByteOfThePersonAnywhereAndTheShapeOfAll() throws Exception {
		String before = now();
		String shape = shape(null).toString();
		String then = shape(before).toString();
		List<String> digests = this.driver.executableQuery("MATCH (p:Person {id: 'p1'}) RETURN p.digest AS digest")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("digest").asString())
			.toList();
		assertThat(hits("nygifthed")).isEqualTo(1);
		assertThat(values()).anyMatch((value) -> value.contains("ragnhild"));
		JsonNode erased = erase(Map.of("id", P1, "expectedVersion", 2), Map.of("reason", "På begäran."));
		assertThat(erased.path("userErrors")).isEmpty();
		assertThat(erased.at("/changeSet/kind").asString()).isEqualTo("ERASURE");
		assertThat(erased.at("/changeSet/thingsChanged").asInt()).isEqualTo(2);
		String sorted = SortKeys.title("Ragnhild Nygifthed", "p1").split(" ")[0];
		assertThat(values()).allSatisfy(
				(value) -> assertThat(value).doesNotContain(PERSONAL).doesNotContain(digests).doesNotContain(sorted));
		assertThat(hits("nygifthed") + hits("testmark") + hits("ragnhild")).isZero();
		assertThat(this.driver.executableQuery(
				"MATCH (set:ChangeSet) WHERE set.request IS NOT NULL AND 'p1' IN set.things AND set.kind <> 'ERASURE' RETURN set")
			.execute()
			.records()).isEmpty();
		assertThat(sortedText(shape(null))).isEqualTo(sortedText(erased(shape)));
		assertThat(sortedText(shape(before))).isEqualTo(sortedText(erased(then)));
		assertThat(history().toString()).doesNotContain("Testmark", "Nygifthed")
			.contains("{\"field\":\"title\",\"before\":null,\"after\":\"Raderad person\",\"erased\":true}",
					"{\"field\":\"description\",\"before\":null,\"after\":null,\"erased\":true}");
		assertThat(this.verification.run().findings()).isEmpty();
		Path file = Files.createFile(this.folder.resolve("state"));
		this.exports.write(file);
		assertThat(Files.readString(file).toLowerCase(Locale.ROOT)).doesNotContain(PERSONAL)
			.contains("\"erasedon\":\"" + this.today.date() + "\"");
		TestDatabase.clear(this.driver);
		assertThat(importing(Files.readString(file))).isInstanceOf(ImportResult.Imported.class);
		assertThat(shape(null).at("/person/title").asString()).isEqualTo("Raderad person");
		assertThat(this.verification.run().findings()).isEmpty();
	}

	/** The same but for what is personal. */
	private String erased(String told) {
		return told.replace("Ragnhild Nygifthed", "Raderad person")
			.replace("Ordförande Testmark i styrelsen", "Uppdrag för en raderad person")
			.replace("[\"R. Testmark\"]", "[]")
			.replace("\"description\":\"Nås på 035-1234567\"", "\"description\":null")
			.replace("\"erasedOn\":null", "\"erasedOn\":\"" + this.today.date() + "\"");
	}

	/** Lists are sorted by titles, which are others now. */
	private static String sortedText(Object json) {
		return json.toString()
			.chars()
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	@Test
	void refusesWhatCantBeErasedAndWhatWouldGiveItBack() throws Exception {
		Path whole = Files.createFile(this.folder.resolve("state"));
		this.exports.write(whole);
		assertThat(
				fault(erase(Map.of("id", ThingId.of(ThingType.ASSIGNMENT, "task").toString()), Map.of("reason", "x"))))
			.isEqualTo(
					"WRONG_TYPE [\"input\",\"id\"]: \"Ett uppdrag\" is of the type Assignment, and only a Person is erased.");
		assertThat(fault(erase(Map.of("id", ThingId.of(ThingType.PERSON, "nobody").toString()), Map.of("reason", "x"))))
			.startsWith("NOT_FOUND [\"input\",\"id\"]: There is no Person with the id");
		assertThat(fault(erase(Map.of("id", P1, "expectedVersion", 1), Map.of("reason", "x"))))
			.startsWith("CONFLICT [\"input\",\"expectedVersion\"]: \"Ragnhild Nygifthed\" is at version 2 by now")
			.contains("Change set 2 by " + KARIN, "Changed in title");
		assertThat(fault(erase(Map.of("id", P1), Map.of("reason", "Testmark, Ragnhild vill det")))).isEqualTo(
				"INVALID [\"changeSet\",\"reason\"]: \"reason\" holds the name that is to be erased, and it would be kept; say it without.");
		assertThat(this.client
			.refusal("mutation { erasePerson(changeSet: {reason: \"x\"}, input: {}) { changeSet { number } } }"))
			.contains("id");
		Map<String, Object> why = Map.of("reason", "På begäran.", "idempotencyKey", "once");
		JsonNode erased = erase(Map.of("id", P1), why);
		int number = erased.at("/changeSet/number").asInt();
		assertThat(erase(Map.of("id", P1), why).at("/changeSet/number").asInt()).isEqualTo(number);
		assertThat(fault(erase(Map.of("id", P1), Map.of("reason", "Än en gång.")))).isEqualTo(
				"ALREADY_SO [\"input\",\"id\"]: The person \"p1\" was erased on " + this.today.date() + " already.");
		assertThat(fault(undo(number))).isEqualTo(
				"ERASED [\"number\"]: Change set " + number + " erased what was personal, and nobody has it any more.");
		assertThat(fault(undo(2))).isEqualTo("ERASED [\"number\"]: The Person \"p1\" was erased on " + this.today.date()
				+ ", and what it said is gone.");
		assertThat(fault(undo(3))).startsWith("ERASED [\"number\"]: The Membership \"chair\" was erased on ");
		assertThat(undo(1).at("/userErrors").toString()).contains("ERASED");
		assertThat(fault(run("changeThing", "ChangeInput!", "input",
				Map.of("id", P1, "to", Map.of("person", Map.of("title", "Ragnhild Testmark"))), Map.of("reason", "x"))))
			.isEqualTo("ERASED [\"input\",\"to\",\"person\",\"title\"]: What was said of \"p1\" was erased on "
					+ this.today.date() + ", and nothing personal is said of it again; leave out \"title\".");
		assertThat(fault(run("createThing", "CreateInput!", "input",
				Map.of("ownId", "p1", "thing", Map.of("person", Map.of("title", "Ragnhild Testmark"))),
				Map.of("reason", "x"))))
			.startsWith("TAKEN");
		assertThat(importing(FILE)).isInstanceOfSatisfying(ImportResult.Faulty.class, (faulty) -> assertThat(
				faulty.faults())
			.containsExactly("file:7: what was said of \"p1\" was erased on " + this.today.date()
					+ " and isn't taken in again. Leave it out, or give it as export does, with \"erasedOn\" and nothing personal.",
					"file:9: what was said of \"chair\" was erased on " + this.today.date()
							+ " and isn't taken in again. Leave it out, or give it as export does, with \"erasedOn\" and nothing personal."));
		assertThat(importing(Files.readString(whole))).isInstanceOf(ImportResult.Faulty.class);
		this.exports.write(Files.createFile(whole.resolveSibling("erased")));
		assertThat(importing(Files.readString(whole.resolveSibling("erased"))))
			.isInstanceOf(ImportResult.Imported.class);
		assertThat(importing(head(
				"{\"type\": \"Person\", \"id\": \"p2\", \"title\": \"Raderad person\", \"erasedOn\": \"2026-01-01\"}")))
			.isInstanceOfSatisfying(ImportResult.Faulty.class, (faulty) -> assertThat(faulty.faults()).containsExactly(
					"file:2: \"p2\" is given as erased, and the graph holds what is said of it. Erase it by erasePerson first, which erases its former states too."));
		assertThat(importing(head(
				"{\"type\": \"Person\", \"id\": \"p3\", \"title\": \"Ida\", \"description\": \"x\", \"erasedOn\": \"2026-01-01\"}")))
			.isInstanceOfSatisfying(ImportResult.Faulty.class, (faulty) -> assertThat(faulty.faults()).containsExactly(
					"file:2: \"erasedOn\" is given, and then \"description\" isn't, for it may be personal. Leave it out.",
					"file:2: \"erasedOn\" is given, and then the title is \"Raderad person\"."));
		assertThat(values()).allSatisfy((value) -> assertThat(value).doesNotContain(PERSONAL));
		JsonNode retired = run("retireThing", "RetireInput!", "input", Map.of("id", P1), Map.of("reason", "Slutat."));
		assertThat(retired.path("userErrors")).isEmpty();
		assertThat(undo(retired.at("/changeSet/number").asInt()).path("userErrors")).isEmpty();
		assertThat(this.verification.run().findings()).isEmpty();
	}

	private static String head(String line) {
		return "{\"redthread\": \"exchange\", \"version\": 1}\n" + line;
	}

	@Test
	void erasesOneWhoWasWithdrawn() {
		JsonNode made = run("createThing", "CreateInput!", "input",
				Map.of("ownId", "gone", "thing", Map.of("person", Map.of("title", "Ragnhild Misstag"))),
				Map.of("reason", "x"));
		assertThat(undo(made.at("/changeSet/number").asInt()).path("userErrors")).isEmpty();
		String id = ThingId.of(ThingType.PERSON, "gone").toString();
		assertThat(importing(head(
				"{\"type\": \"Person\", \"id\": \"gone\", \"title\": \"Raderad person\", \"erasedOn\": \"2026-01-01\"}")))
			.isInstanceOf(ImportResult.Faulty.class);
		JsonNode erased = erase(Map.of("id", id), Map.of("reason", "På begäran."));
		assertThat(erased.path("userErrors")).isEmpty();
		assertThat(erased.at("/changeSet/kind").asString()).isEqualTo("ERASURE");
		assertThat(fault(erase(Map.of("id", id), Map.of("reason", "Igen.")))).startsWith("ALREADY_SO");
		assertThat(values()).allSatisfy((value) -> assertThat(value).doesNotContain("misstag"));
		assertThat(importing(head("{\"type\": \"Person\", \"id\": \"gone\", \"title\": \"Ragnhild Misstag\"}")))
			.isInstanceOf(ImportResult.Faulty.class);
		assertThat(undo(made.at("/changeSet/number").asInt() + 1).at("/userErrors/0/code").asString())
			.isEqualTo("ERASED");
		assertThat(this.verification.run().findings()).isEmpty();
	}

	@Test
	void erasesAnEditorsNameAndKeepsWhatTheEditorDid() {
		String before = now();
		assertThat(fault(eraseEditor(" ", "x"))).startsWith("MISSING [\"input\",\"name\"]");
		assertThat(fault(eraseEditor("Ingen Alls", "x"))).startsWith(
				"NOT_FOUND [\"input\",\"name\"]: Nobody has made a change, asserted or decided anything under the name \"Ingen Alls\".");
		done(new Editing(this.graph, this.today, "local"), "retire",
				Map.of("id", ThingId.of(ThingType.ASSIGNMENT, "task").toString(), "on", LocalDate.parse("2026-05-01")));
		assertThat(fault(eraseEditor("local", "x"))).startsWith("IN_THE_WAY [\"input\",\"name\"]");
		assertThat(fault(eraseEditor(KARIN, KARIN + " har slutat."))).startsWith("INVALID [\"changeSet\",\"reason\"]");
		Map<String, Object> why = Map.of("reason", "Har slutat.", "idempotencyKey", "e1");
		JsonNode erased = run("eraseEditor", "EraseEditorInput!", "input", Map.of("name", KARIN), why);
		assertThat(run("eraseEditor", "EraseEditorInput!", "input", Map.of("name", KARIN), why).at("/changeSet/number"))
			.isEqualTo(erased.at("/changeSet/number"));
		assertThat(fault(run("eraseEditor", "EraseEditorInput!", "input", Map.of("name", "Olle"), why)))
			.startsWith("KEY_REUSED");
		assertThat(erased.path("userErrors")).isEmpty();
		assertThat(erased.at("/changeSet/linksChanged").asInt()).isEqualTo(2);
		assertThat(values()).allSatisfy((value) -> assertThat(value).doesNotContain("klockarhed"));
		JsonNode sets = this.client.ask("{ changeSets(last: 4) { nodes { number by } } }").at("/changeSets/nodes");
		String by = sets.get(0).path("by").asString();
		assertThat(by).matches("Raderad redaktör [0-9a-f]{8}");
		assertThat(sets.toString()).contains("\"number\":2,\"by\":\"" + by, "\"number\":3,\"by\":\"" + by);
		for (String at : new String[] { null, before }) {
			assertThat(shape(at).toString()).contains("\"decidedBy\":\"" + by).doesNotContain(KARIN);
		}
		assertThat(history().toString())
			.contains("\"field\":\"decidedBy\",\"before\":null,\"after\":null,\"erased\":true")
			.doesNotContain(KARIN);
		assertThat(fault(eraseEditor(by, "Igen."))).startsWith("ALREADY_SO");
		assertThat(fault(eraseEditor(KARIN, "Igen."))).startsWith("NOT_FOUND");
		assertThat(undo(erased.at("/changeSet/number").asInt()).at("/userErrors/0/code").asString())
			.isEqualTo("ERASED");
		assertThat(this.verification.run().findings()).isEmpty();
	}

	@Test
	void sealsWhatAnEarlierVersionKeptInPlain() throws Exception {
		JsonNode history = history();
		String shape = shape(now()).toString();
		this.driver.executableQuery(
				"MATCH (was:Version {of: 'p1', version: 1}) SET was.title = 'Ragnhild Testmark', was.alternativeTitles = ['R. Testmark'], was.description = 'Nås på 035-1234567', was.digest = $digest, was.titleKey = $key")
			.withParameters(Map.of("digest", digestOfP1(), "key", SortKeys.title("Ragnhild Testmark", "p1")))
			.execute();
		this.driver.executableQuery("MATCH (set:ChangeSet {number: 2}) SET set.by = $karin")
			.withParameters(Map.of("karin", KARIN))
			.execute();
		assertThat(this.verification.run().findings()).hasSize(5)
			.anyMatch((finding) -> finding.contains("its title is kept in plain"))
			.anyMatch((finding) -> finding.contains("its by is kept in plain"));
		String script = new ClassPathResource("cypher/schema/V005__seal_keys.cypher")
			.getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?m)^//.*$", "");
		try (var session = this.driver.session()) {
			List.of(script.split(";\\s*(\\R|$)"))
				.stream()
				.map(String::strip)
				.filter((one) -> !one.isEmpty())
				.forEach((statement) -> session.run(statement).consume());
		}
		assertThat(this.unsealed.isAny()).isTrue();
		this.unsealed.seal();
		assertThat(this.unsealed.isAny()).isFalse();
		assertThat(this.verification.run().findings()).isEmpty();
		assertThat(history()).isEqualTo(history);
		assertThat(shape(now()).toString()).isEqualTo(shape);
		erase(Map.of("id", P1), Map.of("reason", "På begäran."));
		assertThat(values()).allSatisfy((value) -> assertThat(value).doesNotContain(PERSONAL));
	}

	private static String digestOfP1() {
		return se.redthread.intake.layout.Digest
			.of(new se.redthread.intake.draft.ThingDraft(ThingType.PERSON, "p1", Map.of("title", "Ragnhild Testmark",
					"alternativeTitles", List.of("R. Testmark"), "description", "Nås på 035-1234567")));
	}

}
