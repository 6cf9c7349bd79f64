package se.redthread.thing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import se.redthread.model.ThingType;

/**
 * The properties of one thing or link that a statement returned, by name. It may hold
 * only those that the request asks for.
 */
public record Row(Value values) {

	private static final int ORE = 2;

	private static final Row EMPTY = new Row(Values.value(Map.of()));

	public boolean has(String name) {
		return !this.values.get(name).isNull();
	}

	public @Nullable String text(String name) {
		return or(name, Value::asString);
	}

	/** A text that is always there. */
	public String need(String name) {
		Value value = this.values.get(name);
		if (value.isNull()) {
			throw new IllegalStateException("The row has no " + name);
		}
		return value.asString();
	}

	public @Nullable Integer number(String name) {
		return or(name, Value::asInt);
	}

	public @Nullable Double fraction(String name) {
		return or(name, Value::asDouble);
	}

	public @Nullable Boolean flag(String name) {
		return or(name, Value::asBoolean);
	}

	public @Nullable LocalDate day(String name) {
		return or(name, Value::asLocalDate);
	}

	public @Nullable OffsetDateTime instant(String name) {
		return or(name, Value::asOffsetDateTime);
	}

	/** Kronor with two decimals, kept in the graph as whole öre. */
	public @Nullable BigDecimal kronor(String name) {
		return or(name, (value) -> BigDecimal.valueOf(value.asLong(), ORE));
	}

	public @Nullable BigDecimal decimal(String name) {
		return or(name, (value) -> new BigDecimal(value.asString()));
	}

	public <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name) {
		return or(name, (value) -> Enum.valueOf(type, value.asString()));
	}

	/** A value of a closed set that is always there. */
	public <E extends Enum<E>> E needOneOf(Class<E> type, String name) {
		return Enum.valueOf(type, need(name));
	}

	public <T> List<T> list(String name, Function<Value, T> item) {
		Value value = this.values.get(name);
		return value.isNull() ? List.of() : value.asList(item);
	}

	/** A row within the row; an empty one where there is none. */
	public Row row(String name) {
		Value value = this.values.get(name);
		return value.isNull() ? EMPTY : new Row(value);
	}

	/** The type of the thing, from its labels. */
	public ThingType type() {
		for (Value label : this.values.get("labels").values()) {
			ThingType type = ThingType.ofLabel(label.asString()).orElse(null);
			if (type != null) {
				return type;
			}
		}
		throw new IllegalStateException("The row has no type");
	}

	private <T> @Nullable T or(String name, Function<Value, T> conversion) {
		Value value = this.values.get(name);
		return value.isNull() ? null : conversion.apply(value);
	}

}
