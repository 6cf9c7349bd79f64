package se.redthread.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.search.SearchWords;

/**
 * What a list is narrowed to: all conditions of its input object must hold. An empty list
 * of values narrows nothing.
 */
class Filter {

	/** The name of the parameter that holds the day. */
	private static final String DAY = "validAt";

	private final ThingType type;

	private final @Nullable LocalDate day;

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final @Nullable SearchWords words;

	/** The ids that the filter names, by field; each must exist. */
	private final Map<String, ThingId> named = new LinkedHashMap<>();

	/**
	 * Reads the input object of a field.
	 * @param day on which things and links must be in force; null for any
	 */
	Filter(ThingType type, @Nullable Map<String, Object> input, @Nullable LocalDate day) {
		this.type = type;
		this.day = day;
		if (input != null) {
			input.forEach((name, value) -> {
				if (value != null && !List.of().equals(value)) {
					this.values.put(name, checked(name, value));
				}
			});
		}
		Object text = this.values.remove("text");
		this.words = (text != null) ? SearchWords.of((String) text) : null;
	}

	private Object checked(String name, Object value) {
		ThingType wanted = switch (name) {
			case "organization" -> ThingType.ORGANIZATION;
			case "focusArea" -> ThingType.FOCUS_AREA;
			case "case" -> ThingType.CASE;
			default -> null;
		};
		if (wanted == null) {
			return value;
		}
		String key = ThingId.keyOf(wanted, (String) value);
		this.named.put(name, ThingId.of(wanted, key));
		return key;
	}

	Optional<SearchWords> words() {
		return Optional.ofNullable(this.words);
	}

	Map<String, ThingId> named() {
		return this.named;
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.values);
		if (this.day != null) {
			parameters.put(DAY, this.day);
		}
		return parameters;
	}

	/**
	 * Which fields are given, and as a list or alone: the conditions depend on no more.
	 */
	List<String> shape() {
		List<String> shape = new ArrayList<>();
		this.values.forEach((name, value) -> shape.add((value instanceof List) ? name + "[]" : name));
		if (this.words != null) {
			shape.add("text");
		}
		if (this.day != null) {
			shape.add(DAY);
		}
		return shape;
	}

	/** From where the list begins; with a text that is what the text finds. */
	Optional<Anchor> anchor(Node node) {
		return (this.words != null) ? Optional.empty() : conditionsOn(node).anchor(this.values.keySet());
	}

	/** The conditions, but for those that an anchor has seen to. */
	List<Condition> conditions(Node node) {
		Conditions conditions = conditionsOn(node);
		String seenTo = anchor(node).map(Anchor::field).orElse("");
		List<Condition> all = new ArrayList<>();
		if (this.day != null) {
			all.add(conditions.inForce());
		}
		this.values.keySet()
			.stream()
			.filter((name) -> !name.equals(seenTo))
			.forEach((name) -> all.add(conditions.of(name, Cypher.parameter(name), this.values.get(name))));
		return all;
	}

	private Conditions conditionsOn(Node node) {
		return new Conditions(this.type, node, (this.day != null) ? Cypher.parameter(DAY) : null);
	}

}
