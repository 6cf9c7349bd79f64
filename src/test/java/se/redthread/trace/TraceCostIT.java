package se.redthread.trace;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;

import se.redthread.SampleTest;
import se.redthread.link.LinkProjection;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.thing.Projection;

import static org.assertj.core.api.Assertions.assertThat;

/** What a trace costs the database, counted in its own unit, hits. */
@SampleTest
class TraceCostIT {

	private static final ThingId NITROUS_OXIDE = ThingId.of(ThingType.ASSIGNMENT,
			"assignment-2022-destruktionsanlaggning-for-lustgas");

	private static final ThingId GREEN_TRANSITION = ThingId.of(ThingType.FOCUS_AREA, "fa-2022-gron-omstallning");

	@Autowired
	private Driver driver;

	@AfterEach
	void removeWhatWasAdded() {
		this.driver.executableQuery("MATCH (n:Thing) WHERE n.id STARTS WITH 'cost-' DETACH DELETE n").execute();
		this.driver.executableQuery("MATCH (n:Claim) WHERE n.id STARTS WITH 'cost-' DETACH DELETE n").execute();
	}

	@Test
	void theCostOfATraceDoesNotGrowWithTheGraph() {
		long before = hits(NITROUS_OXIDE, TraceDirection.BOTH, 1000);
		add("UNWIND range(1, 20000) AS n CREATE (:Thing:Assignment {id: 'cost-' + n, title: 'x', titleKey: 'x' + n})");
		assertThat(hits(NITROUS_OXIDE, TraceDirection.BOTH, 1000)).isEqualTo(before);
	}

	@Test
	void theEvidenceOfLinksCostsAWalkNothing() {
		long before = hits(NITROUS_OXIDE, TraceDirection.BOTH, 1000);
		add("""
				MATCH (claim:Claim)-[:CITES]->(document)
				WITH claim, head(collect(document)) AS document
				UNWIND range(1, 10) AS n
				CREATE (:Claim {id: 'cost-' + claim.id + '-' + n, from: claim.from, to: claim.to})-[:CITES {section: '1'}]->(document)""");
		assertThat(hits(NITROUS_OXIDE, TraceDirection.BOTH, 1000)).isEqualTo(before);
	}

	@Test
	void aTraceThatIsCutStopsWalking() {
		add("""
				MATCH (area:Thing {id: 'fa-2022-gron-omstallning'})
				UNWIND range(1, 200) AS n
				CREATE (area)<-[:SERVES {claim: 'cost-' + n, status: 'STATED'}]-(child:Thing:Assignment {id: 'cost-' + n})
				WITH child, n
				UNWIND range(1, 50) AS m
				CREATE (child)<-[:PART_OF {claim: 'cost-' + n + '-' + m, status: 'STATED'}]-
					(:Thing:Assignment {id: 'cost-' + n + '-' + m})""");
		assertThat(hits(GREEN_TRANSITION, TraceDirection.DOWN, 100))
			.isLessThan(hits(GREEN_TRANSITION, TraceDirection.DOWN, 10_000) / 10);
	}

	private void add(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	private long hits(ThingId from, TraceDirection direction, int maxThings) {
		TraceRequest request = new TraceRequest(from, direction, LinkKind.CHAIN, 10, LocalDate.of(2022, 6, 1), true,
				maxThings, new Projection(Set.of("id", "title")),
				new LinkProjection(Set.of(), Set.of(), new Projection(Set.of("id"))), true, false);
		Query query = new TraceStatement(request, LocalDate.of(2022, 6, 1)).query();
		Map<String, Object> parameters = query.parameters().asMap();
		// The planner may choose another plan when the graph has grown: the plan is part
		// of the cost
		this.driver.executableQuery("CALL db.clearQueryCaches()").execute();
		return total(this.driver.executableQuery("PROFILE " + query.text().replace("CYPHER 5 ", ""))
			.withParameters(parameters)
			.execute()
			.summary()
			.profile());
	}

	private static long total(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(TraceCostIT::total).sum();
	}

}
