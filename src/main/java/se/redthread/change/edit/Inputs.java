package se.redthread.change.edit;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.shape.FieldType;
import se.redthread.intake.shape.Format;
import se.redthread.model.ThingId;
import se.redthread.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts values of a request's arguments into objects of the exchange format. */
final class Inputs {

	private static final int ORE = 2;

	private final JsonMapper json = new JsonMapper();

	private final Format format = new Format();

	/** An object with the given fields. */
	ObjectNode object(Map<String, Object> fields) {
		return this.json.valueToTree(fields);
	}

	/** Sets what is given; null takes a field away. */
	void put(ObjectNode object, String definition, Map<String, Object> given) {
		Map<String, FieldType> types = this.format.fields(definition);
		given.forEach((name, value) -> {
			if (isNothing(value)) {
				object.remove(name);
			}
			else {
				object.set(name, node(types.get(name), value));
			}
		});
	}

	// The format has no empty lists
	private static boolean isNothing(@Nullable Object value) {
		return value == null || (value instanceof Collection<?> list && list.isEmpty());
	}

	private JsonNode node(@Nullable FieldType type, Object value) {
		return this.json.valueToTree(exchanged(type, value));
	}

	private Object exchanged(@Nullable FieldType type, Object value) {
		if (value instanceof BigDecimal decimal) {
			return decimal(type, decimal);
		}
		if (value instanceof OffsetDateTime time) {
			return time.toInstant().toString();
		}
		if (value instanceof List<?> list) {
			return list.stream().map((entry) -> exchanged(FieldType.MONEY, entry)).toList();
		}
		if (value instanceof Map<?, ?> map) {
			return entry(map);
		}
		return (value instanceof String || value instanceof Number || value instanceof Boolean) ? value
				: value.toString();
	}

	/** An amount of a year, or a place in a document. */
	private Map<String, Object> entry(Map<?, ?> given) {
		Map<String, Object> entry = new TreeMap<>();
		given.forEach((name, value) -> {
			if (value != null) {
				entry.put(name.toString(),
						name.equals("document") ? key(value.toString()) : exchanged(FieldType.MONEY, value));
			}
		});
		return entry;
	}

	/** An id's own key; what is no id stays as it is, and is found nowhere. */
	static String key(String id) {
		try {
			return ThingId.parse(id).key();
		}
		catch (Problem problem) {
			return id;
		}
	}

	private static String decimal(@Nullable FieldType type, BigDecimal decimal) {
		if (type == FieldType.MONEY) {
			BigDecimal exact = decimal.stripTrailingZeros();
			return ((exact.scale() <= ORE) ? exact.setScale(ORE) : exact).toPlainString();
		}
		return (type == FieldType.SHARE) ? decimal.stripTrailingZeros().toPlainString() : decimal.toPlainString();
	}

	/** All values of a request's arguments as one text, the same for the same request. */
	static String canonical(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, String> sorted = new TreeMap<>();
			map.forEach((name, entry) -> sorted.put(name.toString(), canonical(entry)));
			return sorted.toString();
		}
		if (value instanceof List<?> list) {
			List<String> entries = new ArrayList<>();
			list.forEach((entry) -> entries.add(canonical(entry)));
			return entries.toString();
		}
		return (value != null) ? value.getClass().getSimpleName() + ":" + value : "null";
	}

}
