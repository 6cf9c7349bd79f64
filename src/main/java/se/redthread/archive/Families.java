package se.redthread.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;

/**
 * The families of nodes that the database's schema knows, by label. A label that a later
 * schema script gives a unique id is among them by itself.
 */
record Families(List<Family> all) {

	private static final CypherFile IDENTITIES = CypherFile.named("archive/identities");

	private static final CypherFile CLOCK = CypherFile.named("exchange/wholeState");

	/** The schema's own, and what stands for work under way. */
	static final Set<String> LEFT_OUT = Set.of("SchemaScript", "ImportMark", "PreparationLock");

	static Families of(Graph graph) {
		List<Family> families = new ArrayList<>();
		graph.read(IDENTITIES.with(Map.of()))
			.stream()
			.map((row) -> row.get("label").asString())
			.filter((label) -> !LEFT_OUT.contains(label))
			.map(Family::byId)
			.forEach(families::add);
		families.add(Family.VERSION);
		return new Families(List.copyOf(families));
	}

	/** Until when everything is known; null where nothing has been written. */
	static @Nullable String recordTime(Graph graph) {
		Value last = graph.read(CLOCK.with(Map.of())).get(0).get("last");
		return last.isNull() ? null : last.asZonedDateTime().toString();
	}

	/** The family of a node with the labels. */
	Optional<Family> of(Collection<String> labels) {
		return this.all.stream().filter((family) -> labels.contains(family.label())).findFirst();
	}

}
