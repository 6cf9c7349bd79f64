package se.redthread.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import se.redthread.thing.Row;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The places that a claim cites. A former state keeps them as a text, with the documents
 * beside it.
 */
final class FormerEvidence {

	private static final TypeReference<List<Map<String, Object>>> PLACES = new TypeReference<>() {
	};

	private static final JsonMapper JSON = new JsonMapper();

	private FormerEvidence() {
	}

	/** The rows of places that a claim's row says. */
	static List<Row> places(Row claim) {
		List<Row> rows = claim.list("evidence", Row::new);
		return (rows.size() == 1 && rows.get(0).has("former")) ? former(rows.get(0)) : rows;
	}

	private static List<Row> former(Row kept) {
		Map<String, Value> documents = new HashMap<>();
		kept.values().get("documents").values().forEach((document) -> {
			if (!document.isNull()) {
				documents.put(document.get("id").asString(), document);
			}
		});
		List<Row> places = new ArrayList<>();
		for (Map<String, Object> place : JSON.readValue(kept.need("former"), PLACES)) {
			Map<String, Object> row = new HashMap<>(place);
			row.put("document", documents.get(String.valueOf(place.get("document"))));
			places.add(new Row(Values.value(row)));
		}
		return places;
	}

}
