package se.redthread.exchange.integrity;

import java.util.Map;
import java.util.Optional;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.NamedQuery;
import se.redthread.intake.mark.HalfMark;
import se.redthread.intake.mark.ImportMark;
import se.redthread.model.ThingType;

/** Tells of nodes that are none of ours, by the counts that the store keeps of labels. */
final class Census {

	private static final CypherFile LABELS = CypherFile.named("integrity/labels");

	/** Each node has one of them, whatever else. */
	private static final Map<String, String> FAMILIES = Map.of("Thing", "things", "Claim", "claims", "Version",
			"versions", "Clock", "clocks", "ImportMark", "marks", "SchemaScript", "scripts", "PreparationLock", "locks",
			"ChangeSet", "changeSets", "Withdrawn", "withdrawn", "SealKey", "keys");

	private final Graph graph;

	Census(Graph graph) {
		this.graph = graph;
	}

	void tell(Findings findings, Record counts) {
		tellMarks(findings, counts.get("marks").asLong());
		if (counts.get("locks").asLong() > 0) {
			findings.add("Graph", counts.get("locks").asLong()
					+ " nodes are labelled PreparationLock, which stands while an instance starts and is never kept; take off the label, or take them out.");
		}
		long family = FAMILIES.values().stream().mapToLong((column) -> counts.get(column).asLong()).sum();
		long nodes = counts.get("nodes").asLong();
		if (nodes != family) {
			findings.add("Graph", nodes + " nodes are there, and " + family
					+ " are things, claims, former states, change sets and what belongs to them; take the others out, for a backup refuses them.");
		}
		tellLabels(findings, counts.get("things").asLong());
	}

	private void tellLabels(Findings findings, long things) {
		long typed = 0;
		for (Record row : this.graph.read(LABELS.with(Map.of()))) {
			String label = row.get("label").asString();
			boolean type = ThingType.ofLabel(label).isPresent();
			long count = (type || !isOurs(label)) ? count(label) : 0;
			typed += type ? count : 0;
			if (!type && count > 0) {
				findings.add("Graph", count + " nodes are labelled " + label
						+ ", which is not Redthread's. Give Redthread a database of its own, or take it out.");
			}
		}
		if (typed != things) {
			findings.add("Graph", "of the types that a thing can have, " + typed + " are given, and there are " + things
					+ " things; each has one, and nothing else has.");
		}
	}

	/** What was withdrawn has its former labels too, to which it is held itself. */
	private static boolean isOurs(String label) {
		String former = label.startsWith("Former") ? label.substring("Former".length()) : "";
		return FAMILIES.containsKey(label) || FAMILIES.containsKey(former) || ThingType.ofLabel(former).isPresent();
	}

	private long count(String label) {
		Node node = Cypher.node(label).named("node");
		String text = Cypher.match(node).returning(Cypher.count(node).as("count")).build().getCypher();
		return this.graph.read(new NamedQuery("integrity/Census", text, Map.of())).get(0).get("count").asLong();
	}

	private void tellMarks(Findings findings, long marks) {
		long others = marks;
		try {
			Optional<ImportMark> mark = ImportMark.find(this.graph);
			others -= mark.isPresent() ? 1 : 0;
			mark.ifPresent((found) -> findings.add("Import", "one of " + found.files() + " that began at "
					+ found.startedAt()
					+ " has left its mark: it is under way, or it was cut off, and then the next start of Redthread undoes it."));
		}
		catch (HalfMark half) {
			others--;
			findings.add("Import", String.valueOf(half.getMessage()));
		}
		if (others > 0) {
			findings.add("Import", others
					+ " nodes are labelled ImportMark that are no mark of an import, for their id is another; take them out with MATCH (mark:ImportMark) WHERE mark.id IS NULL OR mark.id <> 'import' DELETE mark.");
		}
	}

}
