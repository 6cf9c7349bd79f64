package se.redthread.list;

import java.util.ArrayList;
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

	private final ThingType type;

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final @Nullable SearchWords words;

	/** The ids that the filter names, by field; each must exist. */
	private final Map<String, ThingId> named = new LinkedHashMap<>();

	Filter(ThingType type, @Nullable Map<String, Object> input) {
		this.type = type;
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
		return this.values;
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
		return shape;
	}

	/** From where the list begins; with a text that is what the text finds. */
	Optional<Anchor> anchor(Node node) {
		return (this.words != null) ? Optional.empty() : new Conditions(this.type, node).anchor(this.values.keySet());
	}

	/** The conditions, but for those that an anchor has seen to. */
	List<Condition> conditions(Node node) {
		Conditions conditions = new Conditions(this.type, node);
		String seenTo = anchor(node).map(Anchor::field).orElse("");
		return this.values.keySet()
			.stream()
			.filter((name) -> !name.equals(seenTo))
			.map((name) -> conditions.of(name, Cypher.parameter(name), this.values.get(name)))
			.toList();
	}

}
