import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * Measures what a trace costs in each of the layouts of 0002-graph-layout.md. To repeat:
 * java -cp "$(mvn -q dependency:build-classpath -Dmdep.outputFile=/dev/stdout)" src/docs/decisions/GraphLayouts.java
 *
 * The graph: 1 vision, 5 strategies, 20 focus areas, 100 common assignments, 2 000
 * assignments under them (20 each) and 2 000 budget items (one each); 4 125 links, each
 * with one piece of evidence in one of 100 documents. The trace is up and down from one
 * common assignment: 3 links up, 40 down.
 */
public class GraphLayouts {

	static final String LINK = "{validFrom: date('2022-01-01'), validTo: date('2023-01-01'), knownFrom: datetime('2022-02-01T00:00:00Z')";

	static final String TRACE = """
			MATCH (:Thing {id: 'c7'}) (%1$s WHERE r.validFrom <= $day AND (r.validTo IS NULL OR r.validTo > $day)%2$s){1,8} (:Thing)
			WITH r AS links %3$s AS n
			UNION ALL
			MATCH (:Thing) (%1$s WHERE r.validFrom <= $day AND (r.validTo IS NULL OR r.validTo > $day)%2$s){1,8} (:Thing {id: 'c7'})
			WITH r AS links %3$s AS n
			""";

	static final String DIRECT = "()-[r:SERVES|FUNDS]->()";

	static final String COUNT = "RETURN count(links)";

	static final String EACH = "UNWIND links AS link WITH collect(DISTINCT link) AS links ";

	public static void main(String[] args) throws Exception {
		System.out.printf("%-52s %10s %10s %12s%n", "layout", "walk", "evidence", "walk, x10");
		layout("thin relationship, claim aside (chosen)",
				"CREATE (a)-[:%1$s " + LINK + ", claim: row.id}]->(b) CREATE (c:Claim " + LINK + ", id: row.id, from: a.id, to: b.id, status: 'STATED', rule: 'none'}) WITH c, row MATCH (d:Doc {id: row.doc}) CREATE (c)-[:CITES {line: 7, section: '2.4'}]->(d)",
				"MATCH (c:Claim) UNWIND range(1, 10) AS n CREATE (v:Version) SET v = properties(c), v.of = c.id, v.id = null",
				DIRECT, "", "UNWIND links AS r MATCH (c:Claim {id: r.claim})-[e:CITES]->(d) RETURN count(e.line)");
		layout("claim on the walk: thing-claim-thing",
				"CREATE (a)-[:SAYS]->(c:Claim " + LINK + ", id: row.id, status: 'STATED', rule: 'none', kind: '%1$s'})-[:OF]->(b) WITH c, row MATCH (d:Doc {id: row.doc}) CREATE (c)-[:CITES {line: 7, section: '2.4'}]->(d)",
				"MATCH (a)-[:SAYS]->(c:Claim)-[:OF]->(b) UNWIND range(1, 10) AS n CREATE (a)-[:SAYS]->(v:Claim)-[:OF]->(b) SET v = c {.*, id: c.id + '-' + n, knownTo: c.knownFrom}",
				"()-[:SAYS]->(r:Claim)-[:OF]->()", " AND r.knownTo IS NULL", "UNWIND links AS c MATCH (c)-[e:CITES]->(d) RETURN count(e.line)");
		layout("evidence and claim on the relationship",
				"CREATE (a)-[:%1$s " + LINK + ", id: row.id, status: 'STATED', rule: 'none', evidence: '[{\"document\":\"' + row.doc + '\",\"line\":7,\"section\":\"2.4\"}]', documents: [row.doc]}]->(b)",
				"MATCH (a)-[r:SERVES|FUNDS]->(b) UNWIND range(1, 10) AS n CREATE (v:Version) SET v = properties(r)",
				DIRECT, "", "UNWIND links AS r UNWIND r.documents AS id MATCH (d:Doc {id: id}) RETURN count(r.evidence)");
		layout("history in the relationships, filtered by time",
				"CREATE (a)-[:%1$s " + LINK + ", claim: row.id}]->(b) CREATE (c:Claim " + LINK + ", id: row.id, status: 'STATED', rule: 'none'}) WITH c, row MATCH (d:Doc {id: row.doc}) CREATE (c)-[:CITES {line: 7, section: '2.4'}]->(d)",
				"MATCH (a)-[r:SERVES|FUNDS]->(b) UNWIND range(1, 10) AS n CALL (a, b, r, n) { WITH a, b, r, n WHERE type(r) = 'SERVES' CREATE (a)-[v:SERVES]->(b) SET v = properties(r), v.knownTo = r.knownFrom UNION WITH a, b, r, n WHERE type(r) = 'FUNDS' CREATE (a)-[v:FUNDS]->(b) SET v = properties(r), v.knownTo = r.knownFrom }",
				DIRECT, " AND r.knownTo IS NULL", "UNWIND links AS r MATCH (c:Claim {id: r.claim})-[e:CITES]->(d) RETURN count(e.line)");
		layout("thin relationship, claim tied to both things",
				"CREATE (a)-[:%1$s " + LINK + ", claim: row.id}]->(b) CREATE (a)<-[:ABOUT_FROM]-(c:Claim " + LINK + ", id: row.id, status: 'STATED', rule: 'none'})-[:ABOUT_TO]->(b) WITH c, row MATCH (d:Doc {id: row.doc}) CREATE (c)-[:CITES {line: 7, section: '2.4'}]->(d)",
				"MATCH (a)<-[:ABOUT_FROM]-(c:Claim)-[:ABOUT_TO]->(b) UNWIND range(1, 10) AS n CREATE (a)<-[:ABOUT_FROM]-(v:Version)-[:ABOUT_TO]->(b) SET v = properties(c)",
				DIRECT, "", "UNWIND links AS r MATCH (c:Claim {id: r.claim})-[e:CITES]->(d) RETURN count(e.line)");
	}

	static void layout(String name, String link, String history, String step, String known, String evidence) throws Exception {
		Path folder = Files.createTempDirectory("layouts");
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder).build();
		try {
			GraphDatabaseService graph = service.database("neo4j");
			run(graph, "CREATE CONSTRAINT FOR (t:Thing) REQUIRE t.id IS UNIQUE");
			run(graph, "CREATE CONSTRAINT FOR (c:Claim) REQUIRE c.id IS UNIQUE");
			run(graph, "CREATE CONSTRAINT FOR (d:Doc) REQUIRE d.id IS UNIQUE");
			fill(graph, link);
			run(graph, "CALL db.prepareForReplanning(60)");
			long plain = hits(graph, TRACE.formatted(step, known, COUNT));
			long withEvidence = hits(graph, TRACE.formatted(step, known, EACH + evidence));
			run(graph, history);
			run(graph, "CALL db.prepareForReplanning(60)");
			System.out.printf("%-52s %10d %10d %12d%n", name, plain, withEvidence, hits(graph, TRACE.formatted(step, known, COUNT)));
		}
		finally {
			service.shutdown();
		}
	}

	static void fill(GraphDatabaseService graph, String link) {
		List<Map<String, Object>> things = new ArrayList<>();
		List<Map<String, Object>> serves = new ArrayList<>();
		List<Map<String, Object>> funds = new ArrayList<>();
		things.add(Map.of("id", "v"));
		level(things, serves, "s", 5, "v", 1);
		level(things, serves, "f", 20, "s", 5);
		level(things, serves, "c", 100, "f", 20);
		level(things, serves, "a", 2000, "c", 100);
		level(things, funds, "b", 2000, "a", 2000);
		run(graph, "UNWIND range(0, 99) AS n CREATE (:Doc {id: 'd' + n})");
		run(graph, "UNWIND $rows AS row CREATE (:Thing {id: row.id, title: 'A title of a thing ' + row.id})", "rows", things);
		String ends = "UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) ";
		run(graph, ends + link.replace("%1$s", "SERVES"), "rows", serves);
		run(graph, ends + link.replace("%1$s", "FUNDS"), "rows", funds);
	}

	static void level(List<Map<String, Object>> things, List<Map<String, Object>> links, String name, int count, String above, int of) {
		for (int i = 0; i < count; i++) {
			things.add(Map.of("id", name + i));
			links.add(Map.of("id", name + i + "-1", "from", name + i, "to", (of == 1) ? above : above + i % of, "doc", "d" + i % 100));
		}
	}

	static void run(GraphDatabaseService graph, String statement, Object... parameter) {
		try (Transaction tx = graph.beginTx()) {
			tx.execute(statement, (parameter.length > 0) ? Map.of((String) parameter[0], parameter[1]) : Map.of()).close();
			tx.commit();
		}
	}

	static long hits(GraphDatabaseService graph, String statement) {
		try (Transaction tx = graph.beginTx()) {
			Result result = tx.execute("PROFILE " + statement, Map.of("day", java.time.LocalDate.of(2022, 6, 1)));
			long found = 0;
			while (result.hasNext()) {
				found += (long) result.next().get("n");
			}
			if (found != 43) {
				throw new IllegalStateException("Found " + found + " links and not 43 by " + statement);
			}
			return sum(result.getExecutionPlanDescription());
		}
	}

	static long sum(ExecutionPlanDescription plan) {
		return plan.getProfilerStatistics().getDbHits() + plan.getChildren().stream().mapToLong(GraphLayouts::sum).sum();
	}

}
