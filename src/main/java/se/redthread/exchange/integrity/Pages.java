package se.redthread.exchange.integrity;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.problem.Problem;

/** Walks through a graph in the order of ids, a page at a time. */
final class Pages {

	private static final int MOST = 500;

	private final Graph graph;

	private final Findings findings;

	Pages(Graph graph, Findings findings) {
		this.graph = graph;
		this.findings = findings;
	}

	/**
	 * Walks through all rows of a file's pages. One that can't be read hides no other.
	 * @param what what a row is of
	 * @return how many rows there were
	 */
	long walk(CypherFile file, String what, Consumer<Record> check) {
		String after = "";
		long rows = 0;
		while (true) {
			List<Record> page = this.graph.read(file.with(Map.of("after", after, "most", MOST)));
			page.forEach((row) -> look(row, what, check));
			rows += page.size();
			if (page.size() < MOST) {
				return rows;
			}
			after = page.get(page.size() - 1).get("id").asString();
		}
	}

	private void look(Record row, String what, Consumer<Record> check) {
		try {
			check.accept(row);
		}
		catch (RuntimeException ex) {
			this.findings.add(what + " \"" + row.get("id").asString() + "\"",
					"it can't be looked at, for something of it is of a kind that is never written ("
							+ Problem.shown(ex.getMessage()) + ").");
		}
	}

}
