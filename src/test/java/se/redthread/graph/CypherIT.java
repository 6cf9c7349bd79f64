package se.redthread.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import se.redthread.Client;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.SentStatements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the engine makes of our statements: no unknown names, no scans. */
@SampleTest
class CypherIT {

	/** Unknown label, type of relationship, property. */
	private static final Set<String> UNKNOWN = Set.of("01N50", "01N51", "01N52");

	private static final Path FOLDER = Path.of("cypher");

	/**
	 * They look at whether there is one, or at a few rows that are there; and all claims
	 * are looked at when an editor's name is erased.
	 */
	private static final Set<String> MAY_SCAN = Set.of("intake/isEmpty", "database/appliedScripts", "seal/anyUnsealed",
			"seal/unsealed", "change/claimsNaming");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	static List<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files
				.filter((file) -> file.toString().endsWith(".cypher") && !file.startsWith(FOLDER.resolve("schema")))
				.map((file) -> FOLDER.relativize(file).toString().replace(".cypher", ""))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aFileUsesKnownNamesAndNoScan(String name) {
		String text = CypherFile.named(name).text();
		assertThat(text).startsWith("// ").contains("Parameters: ").contains("Cost: ");
		check(text, MAY_SCAN.contains(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ assignments { nodes { id title } } }",
			"{ assignments(orderBy: {direction: DESC}, last: 3) { totalCount nodes { id title } } }",
			"{ focusAreas(orderBy: {by: NUMBER}, filter: {planYear: 2022}) { nodes { id } } }",
			"{ budgetItems(orderBy: {by: AMOUNT}, filter: {year: 2022, kind: [INVESTMENT], focusArea: \"#fa-2022-gron-omstallning\"}) { nodes { amounts { year } } } }",
			"{ decisions(orderBy: {by: DATE}, filter: {organization: \"#org-rsau\", case: \"#case-rs220170\"}) { nodes { title } } }",
			"{ meetings(filter: {organization: \"#org-rsau\"}) { nodes { title } } }",
			"{ cases(filter: {caseNumber: \"RS220170\", organization: \"#org-rsau\"}) { nodes { title } } }",
			"{ assignments(filter: {text: \"lustgas\", level: [ADMINISTRATION]}) { totalCount nodes { title } } }",
			"{ focusAreas { nodes { servedBy { totalCount nodes { title } } statedIn(last: 2) { edges { evidence { line } } } links(types: [RISK]) { nodes { id } } } } }",
			"{ plans { nodes { tree { roots { thing { title } link { reason evidence { document { title } } } } } } } }",
			"{ trace(from: \"#fa-2022-gron-omstallning\") { things { thing { title } } links { reason } } }",
			"{ routesBetween(from: \"#inv-2022-fvis-visus\", to: \"#vision-halland-basta-livsplatsen\") { routes { length } } }",
			"{ routesBetween(from: \"#inv-2022-fvis-visus\", to: \"#org-rsau\", direction: ANY) { routes { length } } }" })
	void aStatementThatIsBuiltUsesKnownNamesAndNoScan(String document) {
		try (SentStatements statements = new SentStatements()) {
			new Client(this.graphQl).ask(SampleFile.withIds(document));
			assertThat(statements.texts()).isNotEmpty().allSatisfy(this::check);
		}
	}

	@Test
	void aPageAfterACursorSeeksItsPlaceInTheIndex() {
		Client client = new Client(this.graphQl);
		String cursor = client.ask("{ persons(first: 1) { pageInfo { endCursor } } }")
			.at("/persons/pageInfo/endCursor")
			.asString();
		try (SentStatements statements = new SentStatements()) {
			client.ask("{ persons(first: 1, after: \"" + cursor + "\") { nodes { id } } }");
			assertThat(statements.texts()).singleElement().satisfies(this::check);
			assertThat(operators(plan(statements.texts().get(0)).plan()))
				.anyMatch((operator) -> operator.startsWith("NodeIndexSeekByRange"))
				.noneMatch((operator) -> operator.startsWith("Sort") || operator.startsWith("Top"));
		}
	}

	/** A name that no data has used yet is unknown to the engine, however right it is. */
	@BeforeEach
	void useTheNamesThatTheSampleDoesNot() {
		this.driver
			.executableQuery(
					"""
							CREATE (n:Unused:Unsealed {share: 1, key: '', files: '', startedAt: '', lastBatchAt: '', host: '', process: 1, born: '', record: '',
								value: '', dueDate: date(), periodFrom: date(), periodTo: date(), likelihood: 1, consequence: 1, scale: 1,
								was: '', knownTo: datetime(), knownAt: datetime(), change: '', plan: '', retiredOn: date(), of: '', claims: [''], decision: '', request: '', inCase: '', erasedOn: date(), erasedAt: datetime(), subject: '', secret: '', decidedBy: ''})
							CREATE (n)-[link:SUCCEEDS]->(n)
							DELETE link, n""")
			.execute();
	}

	private void check(String text) {
		check(text, false);
	}

	private void check(String text, boolean mayScan) {
		ResultSummary summary = plan(text);
		assertThat(summary.gqlStatusObjects()).as(text)
			.noneMatch((status) -> UNKNOWN.contains(((GqlStatusObject) status).gqlStatus()));
		assertThat(operators(summary.plan())).as(text)
			.isNotEmpty()
			.noneMatch((operator) -> operator.contains("AllNodesScan"))
			.noneMatch((operator) -> operator.contains("NodeByLabelScan") && !mayScan);
	}

	private ResultSummary plan(String text) {
		try (Session session = this.driver.session()) {
			return session.run("EXPLAIN " + text).consume();
		}
	}

	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

}
