package se.redthread.exchange.integrity;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.shape.FieldType;

/** Takes from a node's properties those that are fields of the exchange format. */
final class StoredFields {

	private static final Set<String> AMOUNTS = Set.of(ThingDraft.AMOUNT_YEARS, ThingDraft.AMOUNTS);

	private StoredFields() {
	}

	/**
	 * The fields of a record.
	 * @param properties all its properties
	 * @param known the fields that the format knows, and how each is stored
	 * @param others the properties beside them
	 * @param wrong is told of every property that can't be right
	 */
	static Map<String, Object> of(Map<String, Object> properties, Map<String, FieldType> known, Set<String> others,
			Consumer<String> wrong) {
		Map<String, Object> fields = new TreeMap<>();
		new TreeMap<>(properties).forEach((name, value) -> {
			if (others.contains(name)) {
				return;
			}
			Class<?> type = AMOUNTS.contains(name) ? List.class : type(known.get(name));
			Class<?> entries = AMOUNTS.contains(name) ? Long.class : String.class;
			if (type == null) {
				wrong.accept("it has a property " + name + ", which the exchange format doesn't know.");
			}
			else if (!type.isInstance(value)) {
				wrong.accept(name + " is stored as " + value.getClass().getSimpleName() + ", and "
						+ type.getSimpleName() + " is wanted.");
			}
			else if (value instanceof List<?> list && !list.stream().allMatch(entries::isInstance)) {
				wrong.accept(name + " is stored as a list of " + list.get(0).getClass().getSimpleName()
						+ ", and one of " + entries.getSimpleName() + " is wanted.");
			}
			else {
				fields.put(name, value);
			}
		});
		return fields;
	}

	private static @Nullable Class<?> type(@Nullable FieldType type) {
		if (type == null) {
			return null;
		}
		return switch (type) {
			case TEXT -> String.class;
			case TEXTS -> List.class;
			case FLAG -> Boolean.class;
			case NUMBER -> Double.class;
			case WHOLE, MONEY, SHARE -> Long.class;
			case DATE -> LocalDate.class;
			case INSTANT -> ZonedDateTime.class;
		};
	}

}
