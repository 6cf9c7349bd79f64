package se.redthread.list;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;
import se.redthread.SampleTest;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.page.PageRequest;
import se.redthread.thing.Projection;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a filtered list costs the database, counted in its own unit, hits. */
@SampleTest
class ListCostIT {

	@Autowired
	private Driver driver;

	@AfterEach
	void removeWhatWasAdded() {
		this.driver.executableQuery("MATCH (n:Thing) WHERE n.id STARTS WITH 'cost-' DETACH DELETE n").execute();
	}

	/** All that is added comes before what the filter lets through. */
	@ParameterizedTest
	@CsvSource({ "ASSIGNMENT, focusArea, FOCUS_AREA, fa-2022-gron-omstallning",
			"BUDGET_ITEM, focusArea, FOCUS_AREA, fa-2022-gron-omstallning",
			"ASSIGNMENT, organization, ORGANIZATION, org-forvaltningarna",
			"MEETING, organization, ORGANIZATION, org-forvaltningarna",
			"DECISION, organization, ORGANIZATION, org-forvaltningarna" })
	void whatHangsOnAThingIsListedFromThere(ThingType type, String field, ThingType named, String key) {
		long before = hits(type, field, ThingId.of(named, key));
		this.driver
			.executableQuery("UNWIND range(1, 5000) AS n CREATE (:Thing:" + type.label()
					+ " {id: 'cost-' + n, title: ' ', titleKey: ' ' + n})")
			.execute();
		assertThat(hits(type, field, ThingId.of(named, key))).isEqualTo(before);
	}

	private long hits(ThingType type, String field, ThingId named) {
		ListRequest request = new ListRequest(type, new Filter(type, Map.of(field, named.toString()), null),
				new Order("TITLE", true), new PageRequest(5, true, null), new Projection(Set.of("id", "title")), true,
				false);
		Query query = new ListStatement(request).query();
		// The planner may choose another plan when the graph has grown
		this.driver.executableQuery("CALL db.clearQueryCaches()").execute();
		return total(this.driver.executableQuery("PROFILE " + query.text().replace("CYPHER 5 ", ""))
			.withParameters(query.parameters().asMap())
			.execute()
			.summary()
			.profile());
	}

	private static long total(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(ListCostIT::total).sum();
	}

}
