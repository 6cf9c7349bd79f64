package se.redthread.exchange.integrity;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;

/**
 * Natural keys that several things have. The database holds them apart itself unless a
 * constraint of it was dropped.
 */
final class SharedKeys {

	private static final CypherFile CASES = CypherFile.named("integrity/sameCases");

	private static final CypherFile PARAGRAPHS = CypherFile.named("integrity/sameParagraphs");

	private static final Map<String, Object> MOST = Map.of("most", 100);

	private final Graph graph;

	SharedKeys(Graph graph) {
		this.graph = graph;
	}

	void tell(Findings findings) {
		tell(findings, CASES, "Case number ");
		tell(findings, PARAGRAPHS, "Paragraph ");
	}

	private void tell(Findings findings, CypherFile file, String what) {
		for (Record row : this.graph.read(file.with(MOST))) {
			List<String> ids = row.get("ids").asList((id) -> String.valueOf(id.asObject()));
			findings.add(what + row.get("key").asObject(), ids.size() + " things have it: "
					+ String.join(", ", ids.stream().sorted().limit(5).toList()) + ".");
		}
	}

}
