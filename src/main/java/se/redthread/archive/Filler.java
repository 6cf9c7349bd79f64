package se.redthread.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Query;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;

/** Writes what an archive holds, so many at once. */
final class Filler implements ArchiveFile.Content {

	static final String CLOCK = "Clock";

	private static final CypherFile CREATE = CypherFile.named("archive/createNodes");

	private static final int AT_ONCE = 2000;

	private final List<Map<String, Object>> nodes = new ArrayList<>();

	private final List<Tie> ties = new ArrayList<>();

	private final Map<String, Object> clock = new HashMap<>();

	private final Families families;

	private final Consumer<Consumer<TransactionContext>> batches;

	Filler(Families families, Consumer<Consumer<TransactionContext>> batches) {
		this.families = families;
		this.batches = batches;
	}

	@Override
	public void node(List<String> labels, Map<String, Object> properties) {
		if (labels.contains(CLOCK)) {
			this.clock.putAll(properties);
			return;
		}
		this.nodes.add(Map.of("labels", labels, "properties", properties));
		if (this.nodes.size() == AT_ONCE) {
			writeNodes();
		}
	}

	@Override
	public void relationship(String type, List<Object> from, List<Object> to, Map<String, Object> properties) {
		writeNodes();
		this.ties.add(new Tie(type, family(from), family(to), Map.of("from", from.subList(1, from.size()), "to",
				to.subList(1, to.size()), "properties", properties)));
		if (this.ties.size() == AT_ONCE) {
			writeTies();
		}
	}

	/**
	 * Writes the rest.
	 * @return the properties of the clock, which is not written
	 */
	Map<String, Object> finish() {
		writeNodes();
		writeTies();
		return this.clock;
	}

	private Family family(List<Object> end) {
		return this.families.of(List.of(String.valueOf(end.get(0))))
			.orElseThrow(() -> new IllegalArgumentException("an unknown end " + end));
	}

	private void writeNodes() {
		if (!this.nodes.isEmpty()) {
			this.batches.accept((tx) -> tx.run(CREATE.with(Map.of("rows", this.nodes))).consume());
			this.nodes.clear();
		}
	}

	private void writeTies() {
		Map<Tie.Alike, List<Map<String, Object>>> alike = new LinkedHashMap<>();
		this.ties.forEach((tie) -> alike.computeIfAbsent(tie.alike(), (same) -> new ArrayList<>()).add(tie.row()));
		if (!this.ties.isEmpty()) {
			this.batches.accept((tx) -> alike.forEach((same, rows) -> write(tx, same, rows)));
			this.ties.clear();
		}
	}

	private static void write(TransactionContext tx, Tie.Alike alike, List<Map<String, Object>> rows) {
		Query query = FamilyStatements.tie(alike.type(), alike.from(), alike.to(), rows);
		if (tx.run(query).consume().counters().relationshipsCreated() != rows.size()) {
			throw new IllegalArgumentException("a relationship with an end that isn't there");
		}
	}

	/** A relationship that is to be made. */
	private record Tie(String type, Family from, Family to, Map<String, Object> row) {

		Alike alike() {
			return new Alike(this.type, this.from, this.to);
		}

		/** What relationships that are made by one statement have in common. */
		private record Alike(String type, Family from, Family to) {

		}

	}

}
