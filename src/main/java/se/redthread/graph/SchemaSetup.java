package se.redthread.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Query;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Applies the scripts under {@code cypher/schema} in the order of their numbers, each
 * once. A script that was applied and has changed since is refused: a change is a new
 * script.
 */
@Component
public class SchemaSetup {

	private static final CypherFile APPLIED = CypherFile.named("graph/appliedScripts");

	private static final CypherFile RECORD = CypherFile.named("graph/recordScript");

	private final Graph graph;

	SchemaSetup(Graph graph) {
		this.graph = graph;
	}

	/** Whether all scripts have been applied; refuses a database of a newer version. */
	public boolean isApplied() {
		List<Record> applied = this.graph.read(APPLIED.with(Map.of()));
		List<SchemaScript> scripts = SchemaScript.all();
		refuseNewer(applied, scripts);
		return applied.size() == scripts.size() && scripts.stream().allMatch((script) -> isIn(applied, script));
	}

	private static boolean isIn(List<Record> applied, SchemaScript script) {
		return applied.stream()
			.anyMatch((row) -> row.get("version").asString().equals(script.version())
					&& row.get("checksum").asString().equals(script.checksum()));
	}

	/** Applies the scripts that have not been applied. */
	public void apply() {
		// From where it is written: in a cluster a reader may not know yet what another
		// instance has just done
		List<Record> applied = this.graph.write((tx) -> tx.run(APPLIED.with(Map.of())).list());
		List<SchemaScript> scripts = SchemaScript.all();
		refuseNewer(applied, scripts);
		for (SchemaScript script : scripts) {
			applied.stream()
				.filter((row) -> row.get("version").asString().equals(script.version()))
				.findFirst()
				.ifPresentOrElse((row) -> script.refuseIfChanged(row.get("checksum").asString()), () -> run(script));
		}
	}

	private void run(SchemaScript script) {
		script.statements().forEach((statement) -> this.graph.run(new Query(statement)));
		this.graph.run(
				RECORD.with(Map.of("version", script.version(), "name", script.name(), "checksum", script.checksum())));
	}

	private void refuseNewer(List<Record> applied, List<SchemaScript> scripts) {
		List<String> known = scripts.stream().map(SchemaScript::version).toList();
		for (Record row : applied) {
			if (!known.contains(row.get("version").asString())) {
				throw new SchemaRefusal("The database was prepared by a newer Redthread (its schema script "
						+ row.get("version").asString()
						+ " is unknown here). Start it with that version or a later one.");
			}
		}
	}

}
