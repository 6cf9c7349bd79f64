package se.redthread.exchange;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.TestGraph;
import se.redthread.exchange.text.Source;
import se.redthread.intake.write.Counts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ImportsIT {

	private static final String[] FILE = { "{'redthread': 'exchange', 'version': 1, 'assertedBy': 'A test'}",
			"{'type': 'Document', 'id': 'd', 'title': 'D', 'kind': 'PLAN', 'date': '2022-02-28'}",
			"{'type': 'FocusArea', 'id': 'f', 'title': 'Grön', 'origin': 'ASSEMBLY', 'number': '2.10'}",
			"{'type': 'Assignment', 'id': 'a', 'title': 'A', 'level': 'COMMON', 'validFrom': '2022-01-01'}",
			"{'type': 'BudgetItem', 'id': 'b', 'title': 'B', 'kind': 'INVESTMENT', 'total': '-0.50', 'amounts': [{'year': 2023, 'amount': '-453100000.00'}, {'year': 2022, 'amount': '0.01'}]}",
			"{'type': 'Case', 'id': 'c', 'title': 'C', 'caseNumber': 'RS220170'}",
			"{'link': 'SERVES', 'from': 'a', 'to': 'f', 'status': 'STATED', 'validFrom': '2022-01-01', 'evidence': [{'document': 'd', 'section': '2.10', 'line': 7}, {'document': 'd', 'page': 3}]}",
			"{'link': 'FUNDS', 'from': 'b', 'to': 'a', 'status': 'SUGGESTED', 'share': '62.5', 'confidence': 0.8, 'reason': 'It fits.'}",
			"{'link': 'REFERS_TO', 'from': 'a', 'to': 'c', 'status': 'REJECTED', 'decidedBy': 'Somebody', 'decidedAt': '2022-11-29T08:30:00Z'}" };

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	@BeforeEach
	void clear() {
		TestDatabase.clear(this.driver);
	}

	@Test
	void laysThingsOutAsNodes() {
		assertThat(run(FILE)).isEqualTo(imported(new Counts(5, 0, 0), new Counts(3, 0, 0)));
		Map<String, Object> item = thing("b");
		assertThat(item).containsEntry("amountYears", List.of(2022L, 2023L))
			.containsEntry("amounts", List.of(1L, -45_310_000_000L))
			.containsEntry("total", -50L)
			.containsEntry("version", 1L)
			.containsEntry("kind", "INVESTMENT")
			.containsKeys("digest", "titleKey", "amountKey");
		assertThat((ZonedDateTime) item.get("knownFrom")).isBefore(ZonedDateTime.now().plusSeconds(5));
		assertThat(thing("f")).containsEntry("numberKey", "00012.000210 f");
		assertThat(thing("d")).containsEntry("date", LocalDate.of(2022, 2, 28))
			.containsEntry("dateKey", "2022-02-28 d");
		assertThat(one("MATCH (n:Thing {id: 'f'}) RETURN labels(n)").asList(Value::asString)).containsExactly("Thing",
				"FocusArea");
	}

	@Test
	void laysLinksOutAsThinRelationshipsAndClaims() {
		run(FILE);
		assertThat(one("MATCH (:Thing {id: 'b'})-[r:FUNDS]->(:Thing {id: 'a'}) RETURN properties(r)").asMap())
			.containsOnlyKeys("claim", "status", "knownFrom", "share")
			.containsEntry("share", 6250L);
		assertThat(one("MATCH (c:Claim {kind: 'SERVES'}) RETURN properties(c)").asMap())
			.containsEntry("id", "cb6d3fe8ba8fde5fc5fab000f218127c")
			.containsEntry("from", "a")
			.containsEntry("to", "f")
			.containsEntry("assertedBy", "A test")
			.containsEntry("validFrom", LocalDate.of(2022, 1, 1));
		assertThat(one(
				"MATCH (:Claim)-[p:CITES]->(:Document {id: 'd'}) WITH p ORDER BY p.position RETURN collect(properties(p))")
			.asList(Value::asMap))
			.containsExactly(Map.of("position", 0L, "section", "2.10", "line", 7L), Map.of("position", 1L, "page", 3L));
	}

	@Test
	void remembersARejectedLinkAndDoesNotWalkIt() {
		run(FILE);
		assertThat(one("MATCH (c:Claim {kind: 'REFERS_TO'}) RETURN c.status").asString()).isEqualTo("REJECTED");
		assertThat(one("RETURN EXISTS { ()-[:REFERS_TO]->() }").asBoolean()).isFalse();
	}

	@Test
	void writesNothingWhenNothingHasChanged() {
		run(FILE);
		List<String> before = Dump.of(this.driver);
		assertThat(run(FILE)).isEqualTo(imported(new Counts(0, 0, 5), new Counts(0, 0, 3)));
		assertThat(Dump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void keepsAThingAsItWasWhenItChanges() {
		run(FILE);
		Map<String, Object> before = thing("a");
		assertThat(run(changed(FILE, "'title': 'A'", "'title': 'Å'")))
			.isEqualTo(imported(new Counts(0, 1, 4), new Counts(0, 0, 3)));
		Map<String, Object> now = thing("a");
		assertThat(now).containsEntry("title", "Å").containsEntry("version", 2L);
		Map<String, Object> former = one("MATCH (v:Version {of: 'a'}) RETURN properties(v)").asMap();
		assertThat(former).containsEntry("record", "Thing").containsEntry("knownTo", now.get("knownFrom"));
		before.forEach((name, value) -> {
			if (!name.equals("id")) {
				assertThat(former).containsEntry(name, value);
			}
		});
		assertThat((ZonedDateTime) now.get("knownFrom")).isAfter((ZonedDateTime) before.get("knownFrom"));
	}

	@Test
	void keepsAClaimAsItWasWithItsEvidenceWhenItChanges() {
		run(FILE);
		assertThat(run(changed(FILE, "'line': 7}", "'line': 8}")))
			.isEqualTo(imported(new Counts(0, 0, 5), new Counts(0, 1, 2)));
		assertThat(one("MATCH (v:Version {record: 'Claim'}) RETURN properties(v)").asMap())
			.containsEntry("kind", "SERVES")
			.containsEntry("version", 1L)
			.containsEntry("evidence",
					"[{\"document\":\"d\",\"line\":7,\"position\":0,\"section\":\"2.10\"},{\"document\":\"d\",\"page\":3,\"position\":1}]");
		assertThat(one("MATCH (:Claim)-[p:CITES]->() WITH p ORDER BY p.position RETURN collect(p.line)")
			.asList((line) -> line.asLong(0))).containsExactly(8L);
		assertThat(one("MATCH ()-[r:SERVES]->() RETURN count(r)").asLong()).isEqualTo(1);
	}

	@Test
	void unlinksWhatIsRejectedAndLinksWhatIsConfirmed() {
		run(FILE);
		run(changed(FILE, "'status': 'SUGGESTED'",
				"'status': 'REJECTED', 'decidedBy': 'x', 'decidedAt': '2023-01-01T00:00:00Z'"));
		assertThat(one("RETURN EXISTS { ()-[:FUNDS]->() }").asBoolean()).isFalse();
		run(changed(FILE, "'status': 'SUGGESTED'",
				"'status': 'CONFIRMED', 'decidedBy': 'x', 'decidedAt': '2023-01-01T00:00:00Z'"));
		assertThat(one("MATCH ()-[r:FUNDS]->() RETURN r.status").asString()).isEqualTo("CONFIRMED");
		assertThat(one("MATCH (c:Claim {kind: 'FUNDS'}) RETURN c.version").asLong()).isEqualTo(3);
	}

	@Test
	void touchesNothingThatTheFileDoesNotName() {
		run(FILE);
		assertThat(run(FILE[0], "{'type': 'Vision', 'id': 'v', 'title': 'V'}",
				"{'link': 'SERVES', 'from': 'a', 'to': 'v', 'status': 'DERIVED', 'rule': 'A rule'}"))
			.isEqualTo(imported(new Counts(1, 0, 0), new Counts(1, 0, 0)));
		assertThat(one("MATCH (n:Thing) RETURN count(n)").asLong()).isEqualTo(6);
	}

	@Test
	void passesACaseNumberFromOneCaseToAnother() {
		String other = "{'type': 'Case', 'id': 'c2', 'title': 'C2', 'caseNumber': 'RS221261'}";
		run(Lines.HEADER, FILE[5], other);
		assertThat(run(Lines.HEADER, changed(other, "RS221261", "RS220170"), changed(FILE[5], "RS220170", "RS221261")))
			.isEqualTo(imported(new Counts(0, 2, 0), new Counts(0, 0, 0)));
		assertThat(one("MATCH (v:Version {of: 'c2'}) RETURN v.caseNumber").asString()).isEqualTo("RS221261");
	}

	@Test
	void writesNothingOfAFaultyFile() {
		run(FILE);
		List<String> before = Dump.of(this.driver);
		assertThat(run(Lines.HEADER, "{'type': 'Vision', 'id': 'v', 'title': 'V'}",
				"{'type': 'Strategy', 'id': 'f', 'title': 'F', 'kind': 'AREA'}",
				"{'type': 'Case', 'id': 'c3', 'title': 'C', 'caseNumber': 'RS220170'}",
				"{'link': 'SERVES', 'from': 'f', 'to': 'a', 'status': 'DERIVED', 'rule': 'r'}",
				"{'link': 'FUNDS', 'from': 'b', 'to': 'f', 'share': '40', 'status': 'DERIVED', 'rule': 'r'}",
				"{'link': 'REFERS_TO', 'from': 'v', 'to': 'x', 'status': 'STATED', 'evidence': [{'document': 'a'}]}"))
			.isEqualTo(new ImportResult.Faulty(List.of(
					"file:3: \"f\" is a FocusArea in the graph, and a thing never changes its type. Give this one an id of its own.",
					"file:4: the case number RS220170 belongs to \"c\" in the graph already. It belongs to one thing.",
					"file:5: SERVES can't go from \"f\", a Strategy, to \"a\", an Assignment. From a Strategy it goes to Vision, Strategy; to an Assignment it comes from Assignment, Activity.",
					"file:5: the chain would run in a circle: \"f\" SERVES \"a\" SERVES \"f\".",
					"file:6: the shares of \"b\" come to 102.5 percent, and 100 is the most: 40 to \"f\" (line 6), 62.5 to \"a\" (in the graph).",
					"file:7: \"to\" is \"x\", which is neither given nor in the graph.",
					"file:7: the \"document\" of the evidence is \"a\", an Assignment; the id of a Document is wanted."),
					7));
		assertThat(Dump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void findsACircleThatLeadsThroughTheGraph() {
		run(Lines.HEADER, assignment("p"), assignment("q"), assignment("r"), partOf("p", "q"), partOf("q", "r"));
		assertThat(run(Lines.HEADER, partOf("r", "p"))).isEqualTo(new ImportResult.Faulty(
				List.of("file:2: the chain would run in a circle: \"r\" PART_OF \"p\" PART_OF \"q\" PART_OF \"r\"."),
				1));
		String rejected = "'REJECTED', 'decidedBy': 'x', 'decidedAt': '2022-01-01T00:00:00Z'";
		assertThat(run(Lines.HEADER, partOf("r", "p"), partOf("p", "q").replace("'DERIVED', 'rule': 'r'", rejected)))
			.isEqualTo(imported(new Counts(0, 0, 0), new Counts(1, 1, 0)));
	}

	@Test
	void checksWithoutWriting() {
		assertThat(this.imports.check(List.of(Lines.file("file", FILE)))).isEqualTo(new ImportResult.Sound(5, 3));
		assertThat(one("RETURN EXISTS { (:Thing) }").asBoolean()).isFalse();
	}

	@Test
	void addsTheSampleToAnEmptyGraphOnly() {
		assertThat(this.imports.runIfEmpty(List.of(Lines.file("file", FILE))))
			.isInstanceOf(ImportResult.Imported.class);
		List<String> before = Dump.of(this.driver);
		assertThat(this.imports.runIfEmpty(List.of(TestGraph.sample()))).isInstanceOf(ImportResult.Sound.class);
		assertThat(Dump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void addsTheSampleOnceWhenTwoStartTogether() {
		List<CompletableFuture<ImportResult>> both = Stream.generate(
				() -> CompletableFuture.supplyAsync(() -> this.imports.runIfEmpty(List.of(Lines.file("file", FILE)))))
			.limit(2)
			.toList();
		assertThat(both.stream().map(CompletableFuture::join))
			.containsOnlyOnce(imported(new Counts(5, 0, 0), new Counts(3, 0, 0)))
			.filteredOn(ImportResult.Sound.class::isInstance)
			.hasSize(1);
		assertThat(one("MATCH (c:Clock) RETURN count(c)").asLong()).isEqualTo(1);
	}

	private static String assignment(String id) {
		return "{'type': 'Assignment', 'id': '" + id + "', 'title': 'T', 'level': 'SUB'}";
	}

	private static String partOf(String from, String to) {
		return "{'link': 'PART_OF', 'from': '" + from + "', 'to': '" + to + "', 'status': 'DERIVED', 'rule': 'r'}";
	}

	private static String[] changed(String[] file, String from, String to) {
		return String.join("\n", file).replace(from, to).split("\n");
	}

	private static String changed(String line, String from, String to) {
		return line.replace(from, to);
	}

	private static ImportResult imported(Counts things, Counts links) {
		return new ImportResult.Imported(things, links);
	}

	private ImportResult run(String... lines) {
		Source file = Lines.file("file", lines);
		return this.imports.run(List.of(file));
	}

	private Map<String, Object> thing(String id) {
		return one("MATCH (n:Thing {id: '" + id + "'}) RETURN properties(n)").asMap();
	}

	private Value one(String statement) {
		return this.driver.executableQuery(statement).execute().records().get(0).get(0);
	}

}
