package se.redthread.exchange.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.seal.SealKey;
import se.redthread.seal.Seals;

/**
 * Opens what is kept under seal, and tells what is in plain, altered, or without a key.
 */
final class StoredSeals {

	private static final CypherFile KEYS = CypherFile.named("integrity/keys");

	private static final List<String> PERSONAL = List.of("title", "alternativeTitles", "description");

	private static final List<String> WHO = List.of("assertedBy", "decidedBy");

	private final Map<String, SealKey> keys = new HashMap<>();

	private final Set<String> erased = new HashSet<>();

	private final Set<String> asked = new HashSet<>();

	private final Graph graph;

	private final Findings findings;

	StoredSeals(Graph graph, Findings findings) {
		this.graph = graph;
		this.findings = findings;
	}

	/** What a former state of a person or membership says. */
	Opened thing(String subject, String when, Map<String, Object> state) {
		return opened(subject, when, state, state.containsKey("erasedOn") ? List.of() : PERSONAL);
	}

	/** What a former state of a claim says. */
	Opened claim(String subject, String when, Map<String, Object> state) {
		return opened(subject, when, state, WHO);
	}

	/** What a change set says. */
	Opened changeSet(String subject, Map<String, Object> set) {
		return opened(subject, "", set, List.of("by"));
	}

	private Opened opened(String subject, String when, Map<String, Object> stored, List<String> personal) {
		List<String> present = personal.stream().filter(stored::containsKey).toList();
		if (present.isEmpty()) {
			return new Opened(stored, false, false);
		}
		List<String> names = new ArrayList<>(present);
		names.add("digest");
		names.removeIf((name) -> !stored.containsKey(name));
		names.stream()
			.filter((name) -> !Seals.isIn(stored.get(name)))
			.forEach((name) -> this.findings.add(subject, when + "its " + name
					+ " is kept in plain, and what is personal is kept under seal. Start Redthread on it once."));
		Seals seals = Seals.of(names.stream().map(stored::get).toList(), this::find);
		Map<String, Object> opened = new LinkedHashMap<>(stored);
		boolean gone = false;
		for (String name : names) {
			gone |= seals.isErased(stored.get(name));
			seals.missing(stored.get(name))
				.stream()
				.filter((key) -> !this.erased.contains(key))
				.forEach((key) -> this.findings.add(subject,
						when + "its " + name + " is sealed with the key " + key + ", which isn't there."));
			Object value = seals.open(stored.get(name));
			if (value != null) {
				opened.put(name, value);
			}
			else {
				opened.remove(name);
			}
		}
		return new Opened(opened, Seals.isIn(stored.get(names.get(0))), gone);
	}

	/** A key is looked up once. */
	private Map<String, SealKey> find(Set<String> ids) {
		List<String> others = ids.stream().filter(this.asked::add).toList();
		if (!others.isEmpty()) {
			this.graph.read(KEYS.with(Map.of("ids", others))).forEach(this::note);
		}
		Map<String, SealKey> found = new HashMap<>(this.keys);
		found.keySet().retainAll(ids);
		return found;
	}

	private void note(Record row) {
		String id = row.get("id").asString();
		if (row.get("erased").asBoolean()) {
			this.erased.add(id);
		}
		if (!row.get("secret").isNull()) {
			this.keys.put(id, new SealKey(id, row.get("secret").asString()));
		}
	}

	/**
	 * What a state says.
	 *
	 * @param says its properties, with what stands in the place of what is gone
	 * @param sealed whether it is kept under seal
	 * @param erased whether some of it is gone
	 */
	record Opened(Map<String, Object> says, boolean sealed, boolean erased) {

	}

}
