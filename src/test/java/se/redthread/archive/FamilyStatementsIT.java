package se.redthread.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import se.redthread.SampleTest;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** All of a graph is read along an index, in its order: nothing is scanned and sorted. */
@SampleTest
class FamilyStatementsIT {

	@Autowired
	private Graph graph;

	@Autowired
	private Driver driver;

	@Test
	void theFamiliesAreTheLabelsThatTheSchemaGivesAnId() {
		assertThat(Families.of(this.graph).all()).extracting(Family::label)
			.contains("Claim", "Clock", "Thing", "Version")
			.doesNotContain("SchemaScript", "ImportMark", "Case");
	}

	@Test
	void aPageIsReadAlongTheIndex() {
		List<Family> families = Families.of(this.graph).all();
		for (Family family : families) {
			alongTheIndex(FamilyStatements.nodes(family, family.beginning(), 10), 1);
			alongTheIndex(FamilyStatements.relationships(family, family.beginning(), 10, families), 1);
			alongTheIndex(FamilyStatements.tie("SERVES", family, Family.byId("Thing"), List.of()), 2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "exportThings", "exportClaims" })
	void anExportIsReadAlongTheIndex(String name) {
		alongTheIndex(CypherFile.named("exchange/" + name).with(Map.of("after", "", "from", "", "id", "", "most", 10)),
				1);
	}

	@Test
	void aCountIsOneThatTheStoreKeeps() {
		assertThat(operators(FamilyStatements.count("Thing"))).anyMatch((operator) -> operator.contains("CountStore"));
		assertThat(operators(CypherFile.named("archive/sizes").with(Map.of())))
			.filteredOn((operator) -> operator.contains("CountStore"))
			.hasSize(3);
	}

	private void alongTheIndex(Query query, int seeks) {
		assertThat(operators(query)).as(query.text())
			.noneMatch((operator) -> operator.contains("Scan"))
			.noneMatch((operator) -> operator.startsWith("Sort") || operator.startsWith("Top"))
			.filteredOn((operator) -> operator.contains("IndexSeek"))
			.hasSize(seeks);
	}

	private List<String> operators(Query query) {
		try (Session session = this.driver.session()) {
			return operators(session.run("EXPLAIN " + query.text(), query.parameters()).consume().plan());
		}
	}

	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

}
