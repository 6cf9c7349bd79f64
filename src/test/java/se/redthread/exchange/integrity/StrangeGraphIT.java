package se.redthread.exchange.integrity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.archive.Unmarked;
import se.redthread.exchange.Imports;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What doesn't belong to any thing or claim is told too. */
@GraphTest
class StrangeGraphIT {

	private static final String FOREIGN = ", which is not Redthread's. Give Redthread a database of its own, or take it out.";

	/** What is done to the graph, and the findings that tell it: all that there are. */
	private static final Map<String, List<String>> CHANGES = Map.ofEntries(
			Map.entry("CREATE ()", List.of("Graph: $+1 nodes are there, and $ are things")),
			Map.entry("CREATE (:Junk), (:Junk)",
					List.of("Graph: $+2 nodes are there, and $ are things",
							"Graph: 2 nodes are labelled Junk" + FOREIGN)),
			Map.entry("CREATE (:Risk {id: 'r'})",
					List.of("Graph: $+1 nodes are there, and $ are things",
							"Graph: of the types that a thing can have, 9 are given, and there are 8 things;")),
			Map.entry("MATCH (f:FocusArea) CREATE (:Junk)-[:SERVES]->(f)",
					List.of("Graph: $+1 nodes are there", "Graph: 1 nodes are labelled Junk" + FOREIGN,
							"Graph: of the relationships, 1 begin at what is neither")),
			Map.entry("MATCH (v:Version {record: 'Thing', version: 1}), (f:FocusArea) CREATE (v)-[:SERVES]->(f)",
					List.of("Graph: of the relationships, 1 begin at what is neither a thing nor a claim")),
			Map.entry("MATCH (f:FocusArea), (v:Version {record: 'Thing', version: 1}) CREATE (f)-[:SERVES]->(v)",
					List.of("FocusArea \"copy-00-f\": its link SERVES to \"Version\" is borne out by no claim")),
			Map.entry("MATCH (c:Clock), (f:FocusArea) CREATE (c)-[:SERVES]->(f), (f)-[:CITES]->(c)",
					List.of("FocusArea \"copy-00-f\": its link CITES to \"clock\" is borne out by no claim",
							"Graph: of the relationships, 1 begin at")),
			Map.entry("CREATE (:Clock {id: 'other'})",
					List.of("Clock: 2 nodes are labelled Clock, and one with the id clock is wanted.")),
			Map.entry("MATCH (c:Clock) SET c:SchemaScript:Odd, c.colour = 'red' WITH c REMOVE c:SchemaScript",
					List.of("Clock: its labels are [", "Clock: it has a property colour, which no clock has.",
							"Graph: 1 nodes are labelled Odd" + FOREIGN)),
			Map.entry("MATCH (c:Clock) SET c.last = datetime() + duration('P2D')", List.of("Clock: it stands at ")),
			Map.entry("MATCH (c:Clock) SET c.last = datetime() + duration('PT23H')", List.of()),
			Map.entry("MATCH (c:Clock) SET c.last = 5", List.of("Clock: it says 5, which is no instant.")),
			Map.entry("MATCH (c:Clock) SET c.last = datetime('2020-01-01T00:00:00Z')",
					List.of("Clock: 16 records are known from a time after it, for it stands at 2020-01-01T00:00Z: ")),
			Map.entry("MATCH (s:ChangeSet {number: 2}) SET s.at = datetime('2000-01-01T00:00:00Z')",
					List.of("Change set 2: it was made at 2000-01-01T00:00Z, and the one before it at ")),
			Map.entry(
					"CREATE (:Withdrawn:FormerThing:FormerVision"
							+ " {id: 'gone', was: 'Vision', version: 1, knownFrom: datetime('2000-01-01T00:00:00Z')})",
					List.of("Withdrawn Vision \"gone\": it has no former state, so there was nothing to withdraw.")),
			Map.entry(
					"CREATE (:Withdrawn {id: 'gone', was: 'Vision', version: 1, knownFrom: datetime('2000-01-01T00:00:00Z')})",
					List.of("its labels are [Withdrawn], and [FormerThing, FormerVision, Withdrawn] are wanted.",
							"it has no former state, so there was nothing to withdraw.")),
			Map.entry("MATCH (c:Clock) DELETE c",
					List.of("Clock: 16 records are known from some time, and it has never moved: ")),
			Map.entry("CREATE (:PreparationLock {id: 'preparation'})",
					List.of("Graph: 1 nodes are labelled PreparationLock, which stands while an instance starts")),
			Map.entry("MATCH (v:Version {record: 'Thing', version: 1}) SET v:Odd",
					List.of("Former state of \"copy-00-a\": it has other labels beside Version",
							"Graph: 1 nodes are labelled Odd" + FOREIGN)),
			Map.entry("MATCH (c:Claim {kind: 'PART_OF'}) SET c:Risk",
					List.of("its labels are [Claim, Risk], and Claim alone is wanted.",
							"Graph: of the types that a thing can have, 9 are given")),
			Map.entry("MATCH (t:Thing {id: 'copy-00-b'}) SET t:Odd", List.of(
					"Thing \"copy-00-b\": its labels beside Thing are [Assignment, Odd], and one type is wanted.",
					"Graph: 1 nodes are labelled Odd" + FOREIGN)));

	@Autowired
	private Imports imports;

	@Autowired
	private Verification verification;

	@Autowired
	private Driver driver;

	private Unmarked unmarked;

	@BeforeEach
	void holdNothing() {
		TestDatabase.clear(this.driver);
		this.unmarked = new Unmarked(this.driver);
	}

	@AfterEach
	void leaveNothing() {
		TestDatabase.clear(this.driver);
		this.unmarked.close();
	}

	@Test
	void isToldOnceAndForWhatItIs() {
		CHANGES.forEach((change, wanted) -> {
			TestDatabase.clear(this.driver);
			OwnFile.addWithChanges(this.imports, 1);
			long nodes = this.driver.executableQuery("MATCH (n) RETURN count(n) AS n")
				.execute()
				.records()
				.get(0)
				.get("n")
				.asLong();
			this.driver.executableQuery(change).execute();
			List<String> findings = this.verification.run().findings();
			assertThat(findings).as(change).hasSameSizeAs(wanted);
			for (String sentence : wanted) {
				String part = sentence.replace("$+1", nodes + 1 + "")
					.replace("$+2", nodes + 2 + "")
					.replace("$", nodes + "");
				assertThat(findings).as(change).anyMatch((line) -> line.contains(part));
			}
		});
	}

	@Test
	void hidesNothingElse() {
		OwnFile.addWithChanges(this.imports, 2);
		for (String change : List.of("MATCH (n:Thing {id: 'copy-00-i'}) SET n.amounts = ['x']",
				"MATCH (c:Clock) SET c.last = [1, 2]",
				"MATCH (v:Version {of: 'copy-00-a', version: 1}) SET v.record = 5",
				"MATCH (v:Version {record: 'Claim', version: 1}) SET v.evidence = '{'",
				"MATCH (n:Thing {id: 'copy-01-p'}) SET n.title = 'Another'")) {
			this.driver.executableQuery(change).execute();
		}
		assertThat(this.verification.run().findings())
			.contains("AgendaItem \"copy-01-p\": its digest is of another content.",
					"Clock: it says [1, 2], which is no instant.")
			.anyMatch((line) -> line.startsWith("Former state of \"copy-00-a\": what it was a state of ("));
	}

}
