package se.redthread.history;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.intake.layout.ExchangeObjects;
import se.redthread.model.ThingId;
import se.redthread.seal.Seals;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows as states, and compares each with the one before. */
final class StateReader {

	private static final TypeReference<List<Map<String, Object>>> PLACES = new TypeReference<>() {
	};

	private final FieldDifferences differences = new FieldDifferences();

	private final ExchangeObjects objects = new ExchangeObjects();

	private final JsonMapper json = new JsonMapper();

	private final Seals seals;

	/**
	 * Reads rows.
	 * @param seals opens what is sealed in them
	 */
	StateReader(Seals seals) {
		this.seals = seals;
	}

	HistoryState state(Record row) {
		boolean thing = row.get("record").asString().equals("Thing");
		String id = row.get("id").asString();
		String type = row.get("type").asString();
		Map<String, Object> stored = row.get("state").asMap();
		Set<String> erased = erased(stored);
		Map<String, Object> now = said(thing, id, type, row.get("state"), row.get("evidence"));
		Map<String, Object> before = said(thing, id, type, row.get("before"), row.get("evidence"));
		return new HistoryState(new ThingId(thing ? type : ThingId.LINK, id),
				thing ? type + " \"" + now.getOrDefault("title", before.getOrDefault("title", id)) + "\""
						: stored.get("kind") + " from \"" + stored.get("from") + "\" to \"" + stored.get("to") + "\"",
				row.get("version").asInt(), instant(row.get("knownFrom")),
				row.get("knownTo").isNull() ? null : instant(row.get("knownTo")), stored.containsKey("was"),
				!erased.isEmpty(), row.get("changeSet").isNull() ? null : row.get("changeSet").asInt(),
				this.differences.between(before, now, erased(row.get("before")), erased));
	}

	private Set<String> erased(Value state) {
		return state.isNull() ? Set.of() : erased(state.asMap());
	}

	/** The fields whose values were erased. */
	private Set<String> erased(Map<String, Object> stored) {
		Set<String> erased = new TreeSet<>(stored.keySet());
		erased.remove("digest");
		erased.removeIf((name) -> !this.seals.isErased(stored.get(name)));
		return erased;
	}

	private static OffsetDateTime instant(Value value) {
		return value.asZonedDateTime().toOffsetDateTime();
	}

	/** What a state says, by field; nothing where there is none, or it was withdrawn. */
	private Map<String, Object> said(boolean thing, String id, String type, Value state, Value cited) {
		if (state.isNull() || state.containsKey("was")) {
			return Map.of();
		}
		Map<String, Object> stored = new HashMap<>(this.seals.open(state.asMap()));
		stored.put("id", id);
		if (thing) {
			return this.objects.thing(type, stored);
		}
		boolean former = stored.get("evidence") instanceof String;
		return this.objects.link(stored, former ? this.json.readValue(String.valueOf(stored.get("evidence")), PLACES)
				: cited.asList(Value::asMap));
	}

}
