package se.redthread.database;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Whether the database has the schema that the scripts under {@code cypher/schema} make.
 */
@Component
public class SchemaState {

	private static final CypherFile APPLIED = CypherFile.named("database/appliedScripts");

	private static final CypherFile INDEXES = CypherFile.named("database/indexes");

	private static final Pattern CREATE = Pattern.compile("CREATE (CONSTRAINT|[A-Z ]*INDEX) (\\w+) IF NOT EXISTS");

	private final Graph graph;

	SchemaState(Graph graph) {
		this.graph = graph;
	}

	/** What is wrong, each with what to do; nothing is changed. */
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		Map<String, String> applied = this.graph.read(APPLIED.with(Map.of()))
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("version").asObject()),
					(row) -> String.valueOf(row.get("checksum").asObject()), (one, other) -> "two"));
		Map<String, Record> indexes = this.graph.read(INDEXES.with(Map.of()))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("name").asString(), (row) -> row));
		for (SchemaScript script : SchemaScript.all()) {
			String checksum = applied.remove(script.version());
			if (checksum == null) {
				faults.add("the script V" + script.version() + "__" + script.name()
						+ " has not been applied; the next start of Redthread does it.");
			}
			else {
				if (!checksum.equals(script.checksum())) {
					faults.add("the script V" + script.version() + "__" + script.name()
							+ " was another when it was applied; restore it, and put the change in a new one.");
				}
				script.statements().forEach((statement) -> check(statement, indexes, faults));
			}
		}
		applied.keySet()
			.forEach((version) -> faults.add("the script V" + version
					+ " is unknown here; verify with the Redthread that applied it, or a later one."));
		return faults;
	}

	private static void check(String statement, Map<String, Record> indexes, List<String> faults) {
		Matcher create = CREATE.matcher(statement);
		if (!create.lookingAt()) {
			return;
		}
		boolean constraint = create.group(1).equals("CONSTRAINT");
		String named = "the " + create.group(1).toLowerCase(Locale.ROOT) + " " + create.group(2);
		Record index = indexes.get(create.group(2));
		if (index == null || index.get("isConstraint").asBoolean() != constraint) {
			faults.add(named + " isn't there; make it again: " + statement.replaceAll("\\s+", " "));
		}
		else if (!"ONLINE".equals(index.get("state").asString())) {
			faults.add(named + " is " + index.get("state").asString()
					+ " and not ONLINE; wait until it is filled, or drop it and make it again: "
					+ statement.replaceAll("\\s+", " "));
		}
	}

}
