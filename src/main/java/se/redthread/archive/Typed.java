package se.redthread.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/**
 * The values of properties in JSON and back, exactly. Texts, whole numbers, truth values
 * and lists are JSON's own; what JSON doesn't have is an object that names its type.
 */
final class Typed {

	private static final Map<Class<?>, String> NAMES = Map.of(Double.class, "float", LocalDate.class, "date",
			ZonedDateTime.class, "datetime", LocalDateTime.class, "localdatetime", LocalTime.class, "localtime",
			OffsetTime.class, "time", byte[].class, "bytes");

	private static final Map<String, Function<String, Object>> READERS = Map.of("float", Double::valueOf, "date",
			LocalDate::parse, "datetime", ZonedDateTime::parse, "localdatetime", LocalDateTime::parse, "localtime",
			LocalTime::parse, "time", OffsetTime::parse, "bytes", Base64.getDecoder()::decode);

	private Typed() {
	}

	/** Properties as they stand in JSON, in the order of their names. */
	static Map<String, Object> written(Map<String, Object> properties) {
		Map<String, Object> sorted = new TreeMap<>();
		properties.forEach((name, value) -> sorted.put(name, written(value)));
		return sorted;
	}

	private static Object written(Object value) {
		if (value instanceof String || value instanceof Long || value instanceof Boolean) {
			return value;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Typed::written).toList();
		}
		String name = NAMES.get(value.getClass());
		if (name == null) {
			throw new IllegalStateException("A property is of the type " + value.getClass().getSimpleName()
					+ ", which an archive doesn't know");
		}
		return Map.of(name,
				(value instanceof byte[] bytes) ? Base64.getEncoder().encodeToString(bytes) : value.toString());
	}

	/** Properties as the database takes them. */
	static Map<String, Object> read(JsonNode properties) {
		if (!properties.isObject()) {
			throw new IllegalArgumentException("a node or relationship without properties");
		}
		Map<String, Object> values = new LinkedHashMap<>();
		properties.forEachEntry((name, value) -> values.put(name, value(value)));
		return values;
	}

	/** One value as the database takes it. */
	static Object value(JsonNode json) {
		if (json.isString()) {
			return json.stringValue();
		}
		if (json.isIntegralNumber() && json.canConvertToLong()) {
			return json.longValue();
		}
		if (json.isBoolean()) {
			return json.booleanValue();
		}
		if (json.isArray()) {
			return json.valueStream().map(Typed::value).toList();
		}
		if (json.isObject() && json.size() == 1) {
			Map.Entry<String, JsonNode> typed = json.properties().iterator().next();
			Function<String, Object> reader = READERS.get(typed.getKey());
			if (reader != null && typed.getValue().isString()) {
				return reader.apply(typed.getValue().stringValue());
			}
		}
		throw new IllegalArgumentException("an unknown value " + json);
	}

}
