package se.redthread.exchange.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.exchange.draft.ThingDraft;
import se.redthread.exchange.shape.FieldType;
import se.redthread.exchange.shape.Format;
import tools.jackson.databind.json.JsonMapper;

/**
 * A thing or link as a line of the format, its fields in the order of the JSON Schema.
 */
final class ExchangeLine {

	static final String HEADER = "{\"redthread\":\"exchange\",\"version\":1}";

	private final JsonMapper json = new JsonMapper();

	private final Format format = new Format();

	String thing(Record row) {
		String type = row.get("type").asString();
		Map<String, Object> stored = row.get("properties").asMap();
		Map<String, Object> line = new LinkedHashMap<>();
		this.format.fields(type).forEach((name, field) -> {
			switch (name) {
				case "type" -> line.put(name, type);
				case "amounts" -> put(line, name, amounts(stored));
				default -> put(line, name, exchanged(field, stored.get(name)));
			}
		});
		return this.json.writeValueAsString(line);
	}

	String link(Record row) {
		Map<String, Object> stored = row.get("properties").asMap();
		Map<String, Object> line = new LinkedHashMap<>();
		this.format.fields(Format.LINK).forEach((name, field) -> {
			switch (name) {
				case "link" -> put(line, name, stored.get("kind"));
				case "evidence" -> put(line, name, evidence(row.get(name)));
				default -> put(line, name, exchanged(field, stored.get(name)));
			}
		});
		return this.json.writeValueAsString(line);
	}

	private @Nullable List<Map<String, Object>> amounts(Map<String, Object> stored) {
		if (!(stored.get(ThingDraft.AMOUNT_YEARS) instanceof List<?> years)
				|| !(stored.get(ThingDraft.AMOUNTS) instanceof List<?> amounts)) {
			return null;
		}
		List<Map<String, Object>> list = new ArrayList<>();
		for (int i = 0; i < years.size(); i++) {
			Map<String, Object> amount = new LinkedHashMap<>();
			amount.put("year", years.get(i));
			amount.put("amount", FieldType.MONEY.exchanged(amounts.get(i)));
			list.add(amount);
		}
		return list;
	}

	private @Nullable List<Map<String, Object>> evidence(Value places) {
		List<Map<String, Object>> list = places.asList((place) -> place, List.of())
			.stream()
			.sorted(Comparator.comparingLong((place) -> place.get("place").get("position").asLong()))
			.map(this::place)
			.toList();
		return list.isEmpty() ? null : list;
	}

	private Map<String, Object> place(Value cited) {
		Map<String, Object> stored = cited.get("place").asMap();
		Map<String, Object> place = new LinkedHashMap<>();
		this.format.fields(Format.EVIDENCE)
			.forEach((name, field) -> put(place, name,
					name.equals("document") ? cited.get(name).asString() : exchanged(field, stored.get(name))));
		return place;
	}

	private static @Nullable Object exchanged(FieldType field, @Nullable Object stored) {
		return (stored != null) ? field.exchanged(stored) : null;
	}

	private static void put(Map<String, Object> line, String name, @Nullable Object value) {
		if (value != null) {
			line.put(name, value);
		}
	}

}
