package se.redthread.intake.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;
import se.redthread.model.SortKeys;
import se.redthread.seal.Erased;
import se.redthread.seal.SealKey;

/**
 * Seals what former states say of a person: names, titles and descriptions of persons and
 * memberships, who asserted or decided a claim, who made a change. The digest of such a
 * state is sealed too, for by it a name could be guessed.
 */
public final class SealedStates {

	private static final CypherFile PERSONAL = CypherFile.named("seal/personalStates");

	private static final CypherFile NAMES = CypherFile.named("seal/namesOfClaims");

	private static final CypherFile SEAL = CypherFile.named("seal/sealStates");

	private static final List<String> WHO = List.of("assertedBy", "decidedBy");

	private final TransactionContext tx;

	private final SealKeys keys;

	public SealedStates(TransactionContext tx) {
		this.tx = tx;
		this.keys = new SealKeys(tx);
	}

	/**
	 * Keeps former states of those of the things that are persons or memberships.
	 * @param keep keeps the states of all of them, in plain
	 */
	public void ofThings(List<String> ids, Runnable keep) {
		seal(PERSONAL, ids, keep);
	}

	/**
	 * Keeps former states of those of the claims that name somebody.
	 * @param keep keeps the states of all of them, in plain
	 */
	public void ofClaims(List<String> ids, Runnable keep) {
		seal(NAMES, ids, keep);
	}

	private void seal(CypherFile file, List<String> ids, Runnable keep) {
		List<Record> rows = this.tx.run(file.with(Map.of("ids", ids))).list();
		keep.run();
		if (!rows.isEmpty()) {
			List<Map<String, Object>> sealed = sealed(rows);
			for (int i = 0; i < rows.size(); i++) {
				Map<String, Object> row = sealed.get(i);
				row.put("of", rows.get(i).get("of").asString());
				row.put("version", rows.get(i).get("properties").get("version").asLong());
			}
			this.tx.run(SEAL.with(Map.of("rows", sealed))).consume();
		}
	}

	/** What takes the place of the plain properties of each row, under that name. */
	List<Map<String, Object>> sealed(List<Record> rows) {
		Set<String> subjects = new TreeSet<>();
		rows.forEach((row) -> subjects.addAll(subjects(row)));
		Map<String, SealKey> all = this.keys.of(subjects);
		return rows.stream().map((row) -> {
			Map<String, SealKey> own = new TreeMap<>(all);
			own.keySet().retainAll(subjects(row));
			return sealed(row, own);
		}).toList();
	}

	private static Map<String, Object> sealed(Record row, Map<String, SealKey> own) {
		Sealing sealing = new Sealing(row.get("of").asString(), row.get("membership").asBoolean(), own);
		Map<String, Object> properties = new HashMap<>();
		row.get("properties").asMap().forEach((name, value) -> {
			Object sealed = sealing.sealed(name, value);
			if (sealed != value) {
				properties.put(name, sealed);
			}
		});
		return new HashMap<>(Map.of("properties", properties));
	}

	private static List<String> subjects(Record row) {
		if (row.get("record").asString().equals("Thing")) {
			return List.of(Subject.thing(row.get("of").asString()));
		}
		Map<String, Object> properties = row.get("properties").asMap();
		List<String> names = row.get("record").asString().equals("ChangeSet") ? List.of("by") : WHO;
		return names.stream()
			.filter(properties::containsKey)
			.map((name) -> Subject.name(String.valueOf(properties.get(name))))
			.distinct()
			.toList();
	}

	/**
	 * The sealing of one state.
	 *
	 * @param of the id of what it is a state of
	 * @param keys by their subjects
	 */
	private record Sealing(String of, boolean membership, Map<String, SealKey> keys) {

		/** What takes a value's place; the value itself where it isn't personal. */
		Object sealed(String name, Object value) {
			if (this.keys.isEmpty()) {
				return value;
			}
			return switch (name) {
				case "digest" -> digest(value.toString());
				case "assertedBy", "decidedBy", "by" ->
					key(Subject.name(value.toString())).seal(value.toString(), Erased.EDITOR);
				case "title" -> own().seal(value.toString(), this.membership ? Erased.MEMBERSHIP : Erased.PERSON);
				// A name can be read from where it is sorted
				case "titleKey" -> SortKeys.hidden(this.of);
				case "description" -> own().seal(value.toString(), Erased.NOTHING);
				case "alternativeTitles" -> (value instanceof List<?> list)
						? list.stream().map((one) -> own().seal(one.toString(), Erased.NOTHING)).toList() : value;
				default -> value;
			};
		}

		/** Gone with the first of the keys. */
		private String digest(String digest) {
			String sealed = digest;
			for (SealKey key : this.keys.values()) {
				sealed = key.seal(sealed, Erased.NOTHING);
			}
			return sealed;
		}

		private SealKey own() {
			return key(Subject.thing(this.of));
		}

		private SealKey key(String subject) {
			return Objects.requireNonNull(this.keys.get(subject), subject);
		}

	}

}
