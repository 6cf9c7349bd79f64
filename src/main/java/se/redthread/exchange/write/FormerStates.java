package se.redthread.exchange.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is about to change as it was. */
final class FormerStates {

	private static final CypherFile KEEP_THINGS = CypherFile.named("exchange/keepThings");

	private static final CypherFile EVIDENCE = CypherFile.named("exchange/formerEvidence");

	private static final CypherFile KEEP_CLAIMS = CypherFile.named("exchange/keepClaims");

	private static final CypherFile UNTIE = CypherFile.named("exchange/untieClaims");

	private final JsonMapper json = new JsonMapper();

	private final Unit unit;

	FormerStates(Unit unit) {
		this.unit = unit;
	}

	void keepThings(List<String> ids) {
		if (!ids.isEmpty()) {
			this.unit
				.run((tx, knownFrom) -> tx.run(KEEP_THINGS.with(Map.of("ids", ids, "knownTo", knownFrom))).consume());
		}
	}

	void keepClaims(List<String> ids) {
		if (!ids.isEmpty()) {
			this.unit.run((tx, knownFrom) -> {
				List<Map<String, Object>> rows = evidence(ids, tx.run(EVIDENCE.with(Map.of("ids", ids))).list());
				tx.run(KEEP_CLAIMS.with(Map.of("rows", rows, "knownTo", knownFrom))).consume();
				tx.run(UNTIE.with(Map.of("ids", ids))).consume();
			});
		}
	}

	private List<Map<String, Object>> evidence(List<String> ids, List<Record> places) {
		Map<String, List<Map<String, Object>>> byClaim = new HashMap<>();
		for (Record row : places) {
			Map<String, Object> place = new TreeMap<>(row.get("place").asMap());
			place.put("document", row.get("document").asString());
			byClaim.computeIfAbsent(row.get("claim").asString(), (claim) -> new ArrayList<>()).add(place);
		}
		return ids.stream()
			.map((id) -> Map.<String, Object>of("id", id, "evidence",
					this.json.writeValueAsString(byClaim.getOrDefault(id, List.of()))))
			.toList();
	}

}
