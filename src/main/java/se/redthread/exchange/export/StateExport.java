package se.redthread.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/**
 * Today's graph, read in pages by index: things by type and id, links by kind, ends and
 * key.
 */
public final class StateExport {

	private static final CypherFile THINGS = CypherFile.named("exchange/exportThings");

	private static final CypherFile CLAIMS = CypherFile.named("exchange/exportClaims");

	private static final int PAGE = 1000;

	private static final Comparator<Record> BY_KIND_END_AND_KEY = Comparator
		.comparing((Record row) -> property(row, "kind"))
		.thenComparing((row) -> property(row, "to"))
		.thenComparing((row) -> property(row, "key"));

	private final ExchangeLine line = new ExchangeLine();

	private final Graph graph;

	private long things;

	private long links;

	public StateExport(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Writes the graph.
	 * @param beside a file beside which others can be made for the time
	 */
	public void write(OutputStream out, Path beside) throws IOException {
		out.write((ExchangeLine.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
		try (Shelves<ThingType> shelves = new Shelves<>(beside)) {
			shelveThings(shelves);
			shelves.pourInto(out);
		}
		try (Shelves<LinkKind> shelves = new Shelves<>(beside)) {
			shelveLinks(shelves);
			shelves.pourInto(out);
		}
	}

	private void shelveThings(Shelves<ThingType> shelves) {
		String after = "";
		for (List<Record> page = page(THINGS, Map.of("after", after)); !page.isEmpty(); page = page(THINGS,
				Map.of("after", after))) {
			for (Record row : page) {
				after = property(row, "id");
				shelves.add(ThingType.ofLabel(row.get("type").asString()).orElseThrow(), this.line.thing(row));
			}
			this.things += page.size();
		}
	}

	private void shelveLinks(Shelves<LinkKind> shelves) {
		String from = "";
		String id = "";
		List<Record> ofOneThing = new ArrayList<>();
		for (List<Record> page = page(CLAIMS, Map.of("from", from, "id", id)); !page.isEmpty(); page = page(CLAIMS,
				Map.of("from", from, "id", id))) {
			for (Record row : page) {
				if (!property(row, "from").equals(from)) {
					shelve(ofOneThing, shelves);
				}
				from = property(row, "from");
				id = property(row, "id");
				ofOneThing.add(row);
			}
			this.links += page.size();
		}
		shelve(ofOneThing, shelves);
	}

	private void shelve(List<Record> rows, Shelves<LinkKind> shelves) {
		rows.sort(BY_KIND_END_AND_KEY);
		rows.forEach((row) -> shelves.add(LinkKind.valueOf(property(row, "kind")), this.line.link(row)));
		rows.clear();
	}

	private List<Record> page(CypherFile file, Map<String, Object> after) {
		Map<String, Object> parameters = new HashMap<>(after);
		parameters.put("most", PAGE);
		return this.graph.read(file.with(parameters));
	}

	private static String property(Record row, String name) {
		return row.get("properties").get(name).asString("");
	}

	public long things() {
		return this.things;
	}

	public long links() {
		return this.links;
	}

}
