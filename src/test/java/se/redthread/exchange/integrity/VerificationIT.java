package se.redthread.exchange.integrity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Demonstration;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.TestGraph;
import se.redthread.archive.Unmarked;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule of the graph is broken past the product, and told. */
@GraphTest
class VerificationIT {

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
	void findsNothingInWhatTheProductWrites() {
		OwnFile.addWithChanges(this.imports, 3);
		Verified verified = this.verification.run();
		assertThat(verified.findings()).isEmpty();
		assertThat(verified).isEqualTo(new Verified(24, 15, 12, List.of(), 0, false));
	}

	@Test
	void findsNothingInTheSamples() {
		for (Source sample : List.of(TestGraph.sample(), Demonstration.file())) {
			TestGraph.hold(this.driver, this.imports, sample);
			assertThat(this.verification.run().findings()).isEmpty();
		}
	}

	@Test
	void tellsEachRuleThatIsBroken() throws IOException {
		List<String> rules = rules();
		OwnFile.addWithChanges(this.imports, rules.size());
		for (int i = 0; i < rules.size(); i++) {
			this.driver.executableQuery(OwnFile.of(i, rules.get(i).split("=>")[0])).execute();
		}
		this.driver.executableQuery("CREATE (:Thing:Risk {title: 'R'}), (:Version {record: 'Thing', version: 1})")
			.execute();
		Verified verified = this.verification.run();
		for (int i = 0; i < rules.size(); i++) {
			String copy = OwnFile.of(i, "~");
			assertThat(verified.findings()).filteredOn((line) -> line.contains(copy))
				.as(rules.get(i))
				.anyMatch(containing(OwnFile.of(i, rules.get(i).split("=>")[1].strip())));
		}
		assertThat(verified.findings()).contains("Graph: of the things, 1 have no id, or one that another has.",
				"Graph: of the former states, 1 have no id, or one that another has.");
		assertThat(verified.findings()).filteredOn((line) -> !line.contains("copy-")).hasSize(2);
		assertThat(verified.count()).isEqualTo(verified.findings().size());
		assertThat(verified.moved()).isFalse();
	}

	@Test
	void tellsWhatTheSchemaLacks() {
		OwnFile.addWithChanges(this.imports, 1);
		List<String> before = scripts();
		try {
			run("DROP CONSTRAINT case_number", "DROP CONSTRAINT agenda_item_paragraph", "DROP CONSTRAINT thing_id",
					"DROP INDEX thing_text", "DROP INDEX claim_from",
					"CREATE (:Thing:Case {id: 'copy-00-c', caseNumber: 'RScopy-00-'})",
					"MATCH (p:Thing {id: 'copy-00-p'}) CREATE (:Thing:AgendaItem {id: 'p2', paragraphKey: p.paragraphKey})",
					"CREATE (:SchemaScript {version: '999', checksum: ''})",
					"MATCH (s:SchemaScript {version: '002'}) SET s.checksum = 'x' + s.checksum",
					"MATCH (s:SchemaScript {version: '003'}) SET s.version = '998'");
			List<String> findings = this.verification.run().findings();
			for (String sentence : List.of(
					"Schema: the constraint case_number isn't there; make it again: CREATE CONSTRAINT case_number IF NOT EXISTS FOR",
					"Schema: the constraint agenda_item_paragraph isn't there",
					"Schema: the constraint thing_id isn't there", "Schema: the fulltext index thing_text isn't there",
					"Schema: the index claim_from isn't there", "Schema: the script V999 is unknown here",
					"Schema: the script V002__record_clock was another when it was applied",
					"Schema: the script V003__titles_as_typed has not been applied",
					"Case number RScopy-00-: 2 things have it: copy-00-c, copy-00-c.",
					"Paragraph copy-00-o|2022|401: 2 things have it: copy-00-p, p2.",
					"Case \"copy-00-c\": another thing has the same id.")) {
				assertThat(findings).anyMatch((line) -> line.startsWith(sentence), sentence);
			}
		}
		finally {
			TestDatabase.clear(this.driver);
			mend();
		}
		assertThat(scripts()).isEqualTo(before);
		assertThat(this.verification.run().findings()).isEmpty();
	}

	@Test
	void keepsTheFirstOfAKindAndCountsTheOthers() {
		this.driver.executableQuery("UNWIND range(1, 1234) AS i CREATE (:Thing:Risk {id: 'r' + i})").execute();
		Verified verified = this.verification.run();
		assertThat(verified.count()).isEqualTo(3 * 1234);
		assertThat(verified.findings()).hasSize(3 * 21)
			.filteredOn((line) -> line.startsWith("... and "))
			.hasSize(3)
			.containsOnly("... and 1214 more of this kind.");
	}

	private static List<String> rules() throws IOException {
		String text = new ClassPathResource("integrity/broken.txt").getContentAsString(StandardCharsets.UTF_8);
		return text.lines().skip(1).collect(Collectors.joining("\n")).replace("\n  =>", "=>").lines().toList();
	}

	private static Predicate<String> containing(String part) {
		return (line) -> line.contains(part);
	}

	private List<String> scripts() {
		return this.driver.executableQuery("MATCH (s:SchemaScript) RETURN s.version + s.checksum AS s ORDER BY s")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("s").asString())
			.toList();
	}

	private void mend() {
		run("CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.id IS UNIQUE",
				"CREATE CONSTRAINT case_number IF NOT EXISTS FOR (entry:Case) REQUIRE entry.caseNumber IS UNIQUE",
				"CREATE CONSTRAINT agenda_item_paragraph IF NOT EXISTS FOR (item:AgendaItem) REQUIRE item.paragraphKey IS UNIQUE",
				"CREATE INDEX claim_from IF NOT EXISTS FOR (claim:Claim) ON (claim.from)",
				"CREATE FULLTEXT INDEX thing_text IF NOT EXISTS FOR (n:Thing) ON EACH [n.title, n.alternativeTitles, n.description, n.wording, n.caseNumber, n.paragraph, n.designation] OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}}",
				"CALL db.awaitIndexes(300)", "MATCH (s:SchemaScript {version: '999'}) DELETE s",
				"MATCH (s:SchemaScript {version: '998'}) SET s.version = '003'",
				"MATCH (s:SchemaScript) WHERE s.checksum STARTS WITH 'x' SET s.checksum = substring(s.checksum, 1)");
	}

	private void run(String... statements) {
		for (String statement : statements) {
			this.driver.executableQuery(statement).execute();
		}
	}

}
