package se.redthread.intake.seal;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;
import se.redthread.seal.SealKey;
import se.redthread.seal.Seals;

/** The keys, as one transaction sees them. */
public final class SealKeys {

	private static final CypherFile KEYS = CypherFile.named("seal/keys");

	private static final CypherFile MAKE = CypherFile.named("seal/makeKeys");

	private static final CypherFile ERASE = CypherFile.named("seal/eraseKeys");

	private final TransactionContext tx;

	public SealKeys(TransactionContext tx) {
		this.tx = tx;
	}

	/** The key of a subject, made where there is none. */
	public SealKey of(String subject) {
		return Objects.requireNonNull(of(Set.of(subject)).get(subject));
	}

	/** The keys of subjects, made where there are none. */
	Map<String, SealKey> of(Collection<String> subjects) {
		List<Map<String, Object>> rows = subjects.stream().distinct().sorted().map(SealKeys::fresh).toList();
		Map<String, SealKey> keys = new HashMap<>();
		if (!rows.isEmpty()) {
			this.tx.run(MAKE.with(Map.of("rows", rows)))
				.list()
				.forEach((row) -> keys.put(row.get("subject").asString(), key(row)));
		}
		return keys;
	}

	private static Map<String, Object> fresh(String subject) {
		SealKey key = SealKey.random();
		return Map.of("subject", subject, "id", key.id(), "secret", key.secret());
	}

	private static SealKey key(Record row) {
		return new SealKey(row.get("id").asString(), row.get("secret").asString());
	}

	/** Those of the keys that are there. */
	public Map<String, SealKey> byId(Set<String> ids) {
		Map<String, SealKey> keys = new HashMap<>();
		this.tx.run(KEYS.with(Map.of("ids", List.copyOf(ids))))
			.list()
			.forEach((row) -> keys.put(row.get("id").asString(), key(row)));
		return keys;
	}

	/** For opening values. */
	public Seals seals(Collection<?> stored) {
		return Seals.of(stored, this::byId);
	}

	/** Erases the keys of subjects; what was sealed with them is gone. */
	public void erase(Collection<String> subjects, ZonedDateTime at) {
		this.tx.run(ERASE.with(Map.of("subjects", List.copyOf(subjects), "at", at))).consume();
	}

}
