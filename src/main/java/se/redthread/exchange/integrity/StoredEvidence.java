package se.redthread.exchange.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.EvidenceDraft;
import se.redthread.intake.shape.FieldType;
import se.redthread.intake.shape.Format;
import se.redthread.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The evidence of a claim as the graph has it. */
final class StoredEvidence {

	private static final Set<String> OTHERS = Set.of("position", "document");

	private final JsonMapper json = new JsonMapper();

	private final Map<String, FieldType> fields;

	StoredEvidence(Format format) {
		this.fields = format.fields(Format.EVIDENCE);
	}

	/** What a claim cites, in order. */
	List<EvidenceDraft> cited(List<Map<String, Object>> rows, Consumer<String> wrong) {
		List<EvidenceDraft> places = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			if (!(row.get("place") instanceof Map<?, ?> properties) || !"CITES".equals(row.get("kind"))
					|| !Boolean.TRUE.equals(row.get("isDocument"))) {
				wrong.accept("it is tied by " + row.get("kind") + " to \"" + row.get("document")
						+ "\", and a claim only CITES documents.");
				continue;
			}
			if (!Long.valueOf(places.size()).equals(properties.get("position"))) {
				wrong.accept("of its evidence number " + places.size() + " is missing or there twice.");
			}
			places.add(place(row.get("document"), properties, wrong));
		}
		return places;
	}

	private EvidenceDraft place(@Nullable Object document, Map<?, ?> properties, Consumer<String> wrong) {
		Map<String, Object> place = new TreeMap<>();
		properties.forEach((name, value) -> place.put(String.valueOf(name), value));
		return new EvidenceDraft(String.valueOf(document), StoredFields.of(place, this.fields, OTHERS, wrong));
	}

	/** What a former state of a claim cited. */
	List<EvidenceDraft> kept(@Nullable Object text, Consumer<String> wrong) {
		List<EvidenceDraft> places = new ArrayList<>();
		for (JsonNode row : rows(text, wrong)) {
			Map<String, Object> place = new TreeMap<>();
			row.forEachEntry((name, value) -> place.put(name, stored(value)));
			places.add(place(row.path("document").asString(""), place, wrong));
		}
		return places;
	}

	private static Object stored(JsonNode value) {
		return value.isIntegralNumber() ? (Object) value.longValue()
				: value.isString() ? value.stringValue() : value.toString();
	}

	private JsonNode rows(@Nullable Object text, Consumer<String> wrong) {
		if (text == null) {
			return this.json.createArrayNode();
		}
		try {
			JsonNode rows = this.json.readTree(text.toString());
			if (text instanceof String && rows.isArray()
					&& rows.valueStream().allMatch((row) -> row.path("document").isString())) {
				return rows;
			}
		}
		catch (JacksonException ex) {
			// Told below like all that is no list of places
		}
		wrong.accept("its evidence is kept as " + Problem.shown(text) + ", which is no list of places.");
		return this.json.createArrayNode();
	}

}
