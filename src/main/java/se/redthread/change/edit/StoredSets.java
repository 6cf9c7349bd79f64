package se.redthread.change.edit;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import se.redthread.graph.CypherFile;
import se.redthread.intake.write.ChangeSetKind;

/**
 * What the graph holds of change sets, baselines among them, as one transaction sees it.
 */
final class StoredSets {

	private static final CypherFile BY_NUMBER = CypherFile.named("change/setByNumber");

	private static final CypherFile BY_KEY = CypherFile.named("change/setByKey");

	private static final CypherFile BASELINE = CypherFile.named("change/baselineNamed");

	private static final CypherFile KNOWN_SINCE = CypherFile.named("change/knownSince");

	private final TransactionContext tx;

	StoredSets(TransactionContext tx) {
		this.tx = tx;
	}

	Optional<StoredSet> byNumber(long number) {
		return set(this.tx.run(BY_NUMBER.with(Map.of("number", number))).list());
	}

	Optional<StoredSet> byKey(String key) {
		return set(this.tx.run(BY_KEY.with(Map.of("key", key))).list());
	}

	/** The number of the plan's baseline with the name. */
	Optional<Long> baseline(String plan, String name) {
		return this.tx.run(BASELINE.with(Map.of("plan", plan, "name", name)))
			.stream()
			.findFirst()
			.map((row) -> row.get("number").asLong());
	}

	/**
	 * Since when a thing of the graph is known; empty where it was known at the instant.
	 */
	Optional<ZonedDateTime> notYetKnown(String thing, OffsetDateTime at) {
		Record row = this.tx.run(KNOWN_SINCE.with(Map.of("id", thing, "at", at))).single();
		return row.get("then").asBoolean() ? Optional.empty() : Optional.of(row.get("since").asZonedDateTime());
	}

	private static Optional<StoredSet> set(List<Record> rows) {
		return rows.stream()
			.findFirst()
			.map((row) -> row.get("set"))
			.map((set) -> new StoredSet(set.get("number").asLong(), set.get("at").asZonedDateTime(),
					set.get("name").asString(null), set.get("request").asString(null), set.get("named").asBoolean(),
					set.get("kind").asString("").equals(ChangeSetKind.ERASURE.name()),
					set.get("things").asList(Value::asString, List.of()),
					set.get("claims").asList(Value::asString, List.of())));
	}

	/**
	 * A change set, as far as edits have to know it.
	 *
	 * @param baseline the name of the baseline that it is; null for others
	 * @param erasure whether it erased what was personal
	 */
	record StoredSet(long number, ZonedDateTime at, @Nullable String baseline, @Nullable String request, boolean named,
			boolean erasure, List<String> things, List<String> claims) {
	}

}
