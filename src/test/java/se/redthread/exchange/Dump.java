package se.redthread.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** All that a graph holds, as sorted lines that two tests of it can be compared by. */
public final class Dump {

	private Dump() {
	}

	public static List<String> of(Driver driver) {
		return driver.executableQuery("""
				MATCH (n) WHERE NOT n:SchemaScript AND NOT n:TestDatabase
				RETURN labels(n) AS what, properties(n) AS with, '' AS from, '' AS to
				UNION ALL
				MATCH (a)-[r]->(b)
				RETURN [type(r)] AS what, properties(r) AS with, a.id AS from, b.id AS to
				""").execute().records().stream().map(Dump::line).sorted().toList();
	}

	/** Keys are random, and so is what is sealed with them. */
	private static String line(Record row) {
		TreeMap<String, Object> with = new TreeMap<>(row.get("with").asMap());
		if (with.containsKey("secret")) {
			with.keySet().retainAll(Set.of("subject"));
		}
		return (row.get("what") + " " + row.get("from") + " " + row.get("to") + " " + with)
			.replaceAll("\u0001[^,}\\]]*", "(sealed)");
	}

}
