package se.redthread.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.shape.FieldType;
import se.redthread.intake.shape.Format;

/**
 * Things and links as objects of the format, from what the graph stores, their fields in
 * the order of the JSON Schema.
 */
public final class ExchangeObjects {

	private final Format format = new Format();

	/** The thing of a type with the stored properties. */
	public Map<String, Object> thing(String type, Map<String, Object> stored) {
		Map<String, Object> object = new LinkedHashMap<>();
		this.format.fields(type).forEach((name, field) -> {
			switch (name) {
				case "type" -> object.put(name, type);
				case "amounts" -> put(object, name, amounts(stored));
				default -> put(object, name, exchanged(field, stored.get(name)));
			}
		});
		return object;
	}

	/**
	 * The link with a claim's stored properties.
	 * @param evidence what it cites, in order: the properties of each place, and the
	 * document's id
	 */
	public Map<String, Object> link(Map<String, Object> stored, List<Map<String, Object>> evidence) {
		Map<String, Object> object = new LinkedHashMap<>();
		this.format.fields(Format.LINK).forEach((name, field) -> {
			switch (name) {
				case "link" -> put(object, name, stored.get("kind"));
				case "evidence" ->
					put(object, name, evidence.isEmpty() ? null : evidence.stream().map(this::place).toList());
				default -> put(object, name, exchanged(field, stored.get(name)));
			}
		});
		return object;
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

	private Map<String, Object> place(Map<String, Object> stored) {
		Map<String, Object> place = new LinkedHashMap<>();
		this.format.fields(Format.EVIDENCE)
			.forEach((name, field) -> put(place, name, exchanged(field, stored.get(name))));
		return place;
	}

	private static @Nullable Object exchanged(FieldType field, @Nullable Object stored) {
		return (stored != null) ? field.exchanged(stored) : null;
	}

	private static void put(Map<String, Object> object, String name, @Nullable Object value) {
		if (value != null) {
			object.put(name, value);
		}
	}

}
