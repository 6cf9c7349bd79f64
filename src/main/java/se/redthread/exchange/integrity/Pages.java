package se.redthread.exchange.integrity;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;

/** Walks through a graph in the order of ids, a page at a time. */
final class Pages {

	private static final int MOST = 500;

	private final Graph graph;

	Pages(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Walks through all rows of a file's pages.
	 * @return how many rows there were
	 */
	long walk(CypherFile file, Consumer<Record> check) {
		String after = "";
		long rows = 0;
		while (true) {
			List<Record> page = this.graph.read(file.with(Map.of("after", after, "most", MOST)));
			page.forEach(check);
			rows += page.size();
			if (page.size() < MOST) {
				return rows;
			}
			after = page.get(page.size() - 1).get("id").asString();
		}
	}

}
