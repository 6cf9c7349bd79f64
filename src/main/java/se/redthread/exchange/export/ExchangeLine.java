package se.redthread.exchange.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.intake.layout.ExchangeObjects;
import tools.jackson.databind.json.JsonMapper;

/** A thing or link as a line of the format, from the row of a statement. */
final class ExchangeLine {

	static final String HEADER = "{\"redthread\":\"exchange\",\"version\":1}";

	private final JsonMapper json = new JsonMapper();

	private final ExchangeObjects objects = new ExchangeObjects();

	String thing(Record row) {
		return this.json
			.writeValueAsString(this.objects.thing(row.get("type").asString(), row.get("properties").asMap()));
	}

	String link(Record row) {
		return this.json
			.writeValueAsString(this.objects.link(row.get("properties").asMap(), places(row.get("evidence"))));
	}

	private static List<Map<String, Object>> places(Value evidence) {
		return evidence.asList((place) -> place, List.of())
			.stream()
			.sorted(Comparator.comparingLong((place) -> place.get("place").get("position").asLong()))
			.map(ExchangeLine::place)
			.toList();
	}

	private static Map<String, Object> place(Value cited) {
		Map<String, Object> place = new HashMap<>(cited.get("place").asMap());
		place.put("document", cited.get("document").asString());
		return place;
	}

}
