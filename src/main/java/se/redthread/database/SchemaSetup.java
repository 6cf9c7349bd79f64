package se.redthread.database;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.start.StartRefused;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Applies the scripts under {@code cypher/schema} in the order of their numbers, each
 * once. A script that was applied and has changed since is refused: a change is a new
 * script.
 */
@Component
public class SchemaSetup {

	/**
	 * The name by which a start is told to apply only some scripts: their versions, or
	 * {@link #NONE}; not for users.
	 */
	public static final String ONLY = "redthread.schema.only";

	/** No script at all. */
	public static final String NONE = "none";

	private static final String ALL = "all";

	private static final Logger log = LoggerFactory.getLogger(SchemaSetup.class);

	private static final CypherFile APPLIED = CypherFile.named("database/appliedScripts");

	private static final CypherFile RECORD = CypherFile.named("database/recordScript");

	private final Graph graph;

	private final List<String> only;

	SchemaSetup(Graph graph, @Value("${" + ONLY + ":" + ALL + "}") String only) {
		this.graph = graph;
		this.only = List.of(only.split(","));
	}

	/**
	 * Whether the scripts that the start wants have been applied; refuses a database of a
	 * newer version.
	 */
	public boolean isApplied() {
		Map<String, String> applied = applied();
		refuseUnknown(applied);
		return SchemaScript.all()
			.stream()
			.filter(this::isWanted)
			.allMatch((script) -> applied.containsKey(script.version()));
	}

	/** Refuses a database that would have to be prepared before it can be read. */
	public void refuseUnlessApplied() {
		if (!isApplied()) {
			throw new StartRefused(applied().isEmpty()
					? "The database has never been prepared by Redthread, so there is nothing in it to read."
					: "The database was prepared by an earlier Redthread. Back it up, start this version on it once, which upgrades it, then try again.");
		}
	}

	/** Applies the scripts that the start wants and that haven't been applied. */
	public void apply() {
		// From where it is written: in a cluster a reader may not know yet what another
		// instance has just done
		Map<String, String> applied = byVersion(this.graph.write((tx) -> tx.run(APPLIED.with(Map.of())).list()));
		refuseUnknown(applied);
		List<SchemaScript> missing = SchemaScript.all()
			.stream()
			.filter((script) -> !applied.containsKey(script.version()) && isWanted(script))
			.toList();
		missing.forEach(this::run);
		if (!applied.isEmpty() && !missing.isEmpty()) {
			log.info("The database was prepared by an earlier Redthread and has been upgraded: {}",
					missing.stream().map(SchemaScript::fullName).collect(Collectors.joining(", ")));
		}
	}

	/**
	 * Applies the other scripts, also those that were applied while the graph was empty:
	 * to what has been put in since.
	 */
	public void applyOthers() {
		SchemaScript.all().stream().filter((script) -> !isWanted(script)).forEach(this::run);
	}

	/**
	 * The versions of the scripts that the database has been through, with their
	 * checksums.
	 */
	public Map<String, String> applied() {
		return byVersion(this.graph.read(APPLIED.with(Map.of())));
	}

	private static Map<String, String> byVersion(List<Record> rows) {
		Map<String, String> applied = new TreeMap<>();
		rows.forEach((row) -> applied.put(row.get("version").asString(), row.get("checksum").asString()));
		return applied;
	}

	private static void refuseUnknown(Map<String, String> applied) {
		refuseUnknown(applied, "The database was prepared", "Start it");
	}

	/**
	 * Refuses what has been through scripts that aren't here, or through others.
	 * @param recorded versions with checksums
	 * @param what what it is, and that it was made
	 * @param remedy what to do with a right version
	 */
	public static void refuseUnknown(Map<String, String> recorded, String what, String remedy) {
		Map<String, SchemaScript> known = SchemaScript.all()
			.stream()
			.collect(Collectors.toMap(SchemaScript::version, Function.identity()));
		recorded.forEach((version, checksum) -> {
			SchemaScript script = known.get(version);
			if (script == null) {
				throw new SchemaRefusal(what + " by a newer Redthread (its schema script " + version
						+ " is unknown here). " + remedy + " with that version or a later one.");
			}
			script.refuseIfChanged(checksum);
		});
	}

	private boolean isWanted(SchemaScript script) {
		return this.only.contains(ALL) || this.only.contains(script.version());
	}

	private void run(SchemaScript script) {
		script.statements().forEach((statement) -> this.graph.run(new Query(statement)));
		this.graph.run(
				RECORD.with(Map.of("version", script.version(), "name", script.name(), "checksum", script.checksum())));
	}

}
