package se.redthread.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;
import se.redthread.graph.CypherFile;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Each statement that looks something up finds it by an index. */
@GraphTest
class StatementsIT {

	@Autowired
	private Driver driver;

	@Autowired
	private Imports imports;

	@ParameterizedTest
	@CsvSource({ "storedThings,1", "storedClaims,1", "storedUpward,2", "storedFunding,2", "storedCases,1",
			"storedParagraphs,1", "keepThings,1", "changeThings,1", "formerEvidence,1", "keepClaims,1", "untieClaims,3",
			"changeClaims,1", "citeDocuments,2", "withdrawn,1", "withdrawThings,1", "withdrawClaims,1", "bringBack,1",
			"createChangeSet,0", "linkThings,2", "createThings,0", "createClaims,0", "findMark,1", "setMark,0",
			"beatMark,1", "takeMark,1", "removeMark,1" })
	void seeksByIndexAndScansNothing(String name, int seeks) {
		TestDatabase.clear(this.driver);
		indexed(name, seeks);
		TestGraph.holdSample(this.driver, this.imports);
		indexed(name, seeks);
	}

	private void indexed(String name, int seeks) {
		List<String> operators = operators(name);
		assertThat(operators).filteredOn((operator) -> operator.contains("IndexSeek")).hasSize(seeks);
		assertThat(operators).noneMatch((operator) -> operator.contains("Scan"));
	}

	@ParameterizedTest
	@CsvSource({ "isEmpty", "undoLinks", "undoNodes" })
	void scansOnlyToLookForAnythingOrToRemoveEverything(String name) {
		assertThat(operators(name)).anyMatch((operator) -> operator.contains("Scan"));
	}

	private List<String> operators(String name) {
		try (Session session = this.driver.session()) {
			ResultSummary summary = session
				.run("EXPLAIN "
						+ CypherFile.named(name.startsWith("undo") ? "exchange/" + name : "intake/" + name).text(),
						Map.of("ids", List.of("x"), "rows", List.of(Map.of()), "knownTo", "", "files", "", "digest", "",
								"host", "", "process", 1, "born", "", "knownFrom", "", "properties", Map.of()))
				.consume();
			return flat(summary.plan()).map(Plan::operatorType).toList();
		}
	}

	private static Stream<Plan> flat(Plan plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap((child) -> flat((Plan) child)));
	}

}
