package se.redthread.trace;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;
import se.redthread.GraphTest;
import se.redthread.SampleFile;
import se.redthread.SentStatements;
import se.redthread.TestGraph;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;
import se.redthread.graph.Graph;
import se.redthread.graph.KnownAt;
import se.redthread.link.LinkProjection;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.thing.Projection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What ten versions of everything cost a trace of today and one of then, in hits. */
@GraphTest
class TraceHistoryCostIT {

	private static final int VERSIONS = 10;

	private static final ThingId GREEN_TRANSITION = ThingId.of(ThingType.FOCUS_AREA, "fa-2022-gron-omstallning");

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@Autowired
	private Imports imports;

	@BeforeEach
	void sample() {
		TestGraph.holdSample(this.driver, this.imports);
	}

	/**
	 * The store reads a thing's links of today past those of former times until there are
	 * ten; then each type lies by itself.
	 */
	@Test
	void todayHardlyPaysForHistoryAndThenIsBounded() {
		Map<TraceDirection, Long> before = new EnumMap<>(TraceDirection.class);
		for (TraceDirection direction : TraceDirection.values()) {
			before.put(direction, hits(query(direction).text(), query(direction).parameters().asMap()));
		}
		OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
		changeEverything();
		before.forEach((direction, once) -> {
			Query today = query(direction);
			long now = hits(today.text(), today.parameters().asMap());
			Map<String, Object> parameters = new HashMap<>(today.parameters().asMap());
			parameters.put("knownAt", then);
			long asOf = hits(former(today, then), parameters);
			System.out.println("A trace " + direction + " costs " + once + " hits, with " + VERSIONS
					+ " versions of everything " + now + ", and as known at the first " + asOf);
			assertThat(now).isLessThanOrEqualTo(once + once / 4);
			assertThat(asOf).isLessThanOrEqualTo(4 * once);
		});
		assertThat(versions()).isEqualTo(Map.of("least", (long) VERSIONS, "most", (long) VERSIONS));
	}

	private Map<String, Object> versions() {
		return this.driver
			.executableQuery("MATCH (n:Thing|Claim) RETURN min(n.version) AS least, max(n.version) AS most")
			.execute()
			.records()
			.get(0)
			.asMap();
	}

	private void changeEverything() {
		for (int version = 2; version <= VERSIONS; version++) {
			StringBuilder lines = new StringBuilder("{\"redthread\": \"exchange\", \"version\": 1}\n");
			for (List<JsonNode> part : List.of(SampleFile.things(), SampleFile.links())) {
				for (JsonNode line : part) {
					ObjectNode changed = ((ObjectNode) line).deepCopy();
					changed.put(line.has("link") ? "assertedBy" : "description", "Version " + version);
					lines.append(changed).append('\n');
				}
			}
			byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
			assertThat(this.imports.run(List.of(new Source("version", () -> new ByteArrayInputStream(bytes)))))
				.isNotInstanceOf(ImportResult.Faulty.class);
		}
	}

	private static Query query(TraceDirection direction) {
		TraceRequest request = new TraceRequest(GREEN_TRANSITION, direction, LinkKind.CHAIN, 10,
				LocalDate.of(2022, 6, 1), true, 1000, new Projection(Set.of("id", "title")),
				new LinkProjection(Set.of(), Set.of(), new Projection(Set.of("id"))), true, false);
		return new TraceStatement(request, LocalDate.of(2022, 6, 1)).query();
	}

	private String former(Query today, OffsetDateTime then) {
		try (SentStatements statements = new SentStatements()) {
			KnownAt.during(new KnownAt(then), () -> this.graph.read(today));
			return statements.texts().get(0);
		}
	}

	private long hits(String text, Map<String, Object> parameters) {
		this.driver.executableQuery("CALL db.clearQueryCaches()").execute();
		return total(this.driver.executableQuery("PROFILE " + text.replace("CYPHER 5 ", ""))
			.withParameters(parameters)
			.execute()
			.summary()
			.profile());
	}

	private static long total(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(TraceHistoryCostIT::total).sum();
	}

}
