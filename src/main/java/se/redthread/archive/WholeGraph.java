package se.redthread.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.graph.Graph;
import se.redthread.problem.Problem;

/** All that the graph holds, family by family in the order of its index, page by page. */
final class WholeGraph {

	private static final int PAGE = 1000;

	private final Graph graph;

	private final Families families;

	WholeGraph(Graph graph, Families families) {
		this.graph = graph;
		this.families = families;
	}

	void nodes(ArchiveWriter archive) {
		for (Family family : this.families.all()) {
			pages(family, "properties", (after, most) -> FamilyStatements.nodes(family, after, most),
					(row) -> archive.node(row.get("labels").asList(Value::asString), row.get("properties").asMap()));
		}
	}

	void relationships(ArchiveWriter archive) {
		for (Family family : this.families.all()) {
			pages(family, "node",
					(after, most) -> FamilyStatements.relationships(family, after, most, this.families.all()),
					(row) -> relationships(family, row, archive));
		}
	}

	private void relationships(Family family, Record row, ArchiveWriter archive) {
		List<Object> from = end(family, row.get("node"));
		row.get("links")
			.asList((link) -> link)
			.stream()
			.map((link) -> ArchiveWriter.relationship(link.get("type").asString(), from, end(link),
					link.get("properties").asMap()))
			// What leaves one node comes in no order: by what it says it has one
			.sorted(Comparator.comparing(Map::toString))
			.forEach(archive::relationship);
	}

	private List<Object> end(Value link) {
		List<String> labels = link.get("labels").asList(Value::asString);
		Family family = this.families.of(labels)
			.orElseThrow(() -> Problem.badRequest("A relationship of the type " + link.get("type").asString()
					+ " leads to a node with the labels " + labels
					+ ", which are not Redthread's. Give Redthread a database of its own, or take it out."));
		return end(family, link.get("end"));
	}

	private static List<Object> end(Family family, Value properties) {
		return Stream.concat(Stream.of(family.label()), family.keyOf(properties.asMap()).stream()).toList();
	}

	private void pages(Family family, String column, BiFunction<List<Object>, Integer, Query> statement,
			Consumer<Record> rows) {
		List<Object> after = family.beginning();
		while (true) {
			List<Record> page = new ArrayList<>(this.graph.read(statement.apply(after, PAGE)));
			page.forEach(rows);
			if (page.size() < PAGE) {
				return;
			}
			after = family.keyOf(page.get(PAGE - 1).get(column).asMap());
		}
	}

}
