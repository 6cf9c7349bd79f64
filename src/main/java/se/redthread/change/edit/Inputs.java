package se.redthread.change.edit;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.shape.FieldType;
import se.redthread.intake.shape.Format;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;
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
	void put(ObjectNode object, String definition, Map<String, Object> given) throws Faulted {
		Map<String, FieldType> types = this.format.fields(definition);
		for (Map.Entry<String, Object> one : given.entrySet()) {
			String name = one.getKey();
			Object value = one.getValue();
			if (isNothing(value)) {
				object.remove(name);
			}
			else if (name.equals("body")) {
				object.put(name, key(name, value.toString(), ThingType.ORGANIZATION));
			}
			else {
				object.set(name, this.json.valueToTree(exchanged(name, types.get(name), value)));
			}
		}
	}

	// The format has no empty lists
	private static boolean isNothing(@Nullable Object value) {
		return value == null || (value instanceof Collection<?> list && list.isEmpty());
	}

	private Object exchanged(String name, @Nullable FieldType type, Object value) throws Faulted {
		if (value instanceof BigDecimal decimal) {
			return decimal(type, decimal);
		}
		if (value instanceof OffsetDateTime time) {
			return time.toInstant().toString();
		}
		if (value instanceof List<?> list) {
			List<Object> entries = new ArrayList<>();
			for (Object entry : list) {
				entries.add(exchanged(name + "[" + entries.size() + "]", FieldType.MONEY, entry));
			}
			return entries;
		}
		if (value instanceof Map<?, ?> map) {
			return entry(name, map);
		}
		return (value instanceof String || value instanceof Number || value instanceof Boolean) ? value
				: value.toString();
	}

	/** An amount of a year, or a place in a document. */
	private Map<String, Object> entry(String where, Map<?, ?> given) throws Faulted {
		Map<String, Object> entry = new TreeMap<>();
		for (Map.Entry<?, ?> one : given.entrySet()) {
			String name = one.getKey().toString();
			Object value = one.getValue();
			if (value != null) {
				String field = where + "." + name;
				entry.put(name, name.equals("document") ? key(field, value.toString(), ThingType.DOCUMENT)
						: exchanged(field, FieldType.MONEY, value));
			}
		}
		return entry;
	}

	/** The key of an id that must be of the type. */
	private static String key(String field, String id, ThingType type) throws Faulted {
		try {
			return ThingId.keyOf(type, id);
		}
		catch (Problem problem) {
			throw new Faulted(FaultCode.WRONG_TYPE, field, String.valueOf(problem.getMessage()));
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
