package se.redthread.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.Query;
import se.redthread.graph.NamedQuery;

/**
 * The statements about one family of nodes: pages in the order of its key, by its index,
 * and the making of relationships.
 */
final class FamilyStatements {

	private static final String NAME = "archive/FamilyStatements";

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_26).build());

	private FamilyStatements() {
	}

	/** The nodes after one. */
	static Query nodes(Family family, List<Object> after, int most) {
		Node node = node(family, "node");
		return query(
				page(family, node).returning(Cypher.labels(node).as("labels"), Cypher.properties(node).as("properties"))
					.build(),
				after, most);
	}

	/** The relationships that go from the nodes after one, a row a node. */
	static Query relationships(Family family, List<Object> after, int most, List<Family> targets) {
		Node node = node(family, "node");
		Node end = Cypher.anyNode("end");
		Relationship link = node.relationshipTo(end).named("link");
		Expression links = Cypher.listBasedOn(link)
			.returning(Cypher.mapOf("type", Cypher.type(link), "properties", Cypher.properties(link), "labels",
					Cypher.labels(end), "end", end.project(keys(targets).toArray())));
		return query(page(family, node).returning(node.project(family.keys().toArray()).as("node"), links.as("links"))
			.build(), after, most);
	}

	/** How many nodes there are; the store keeps that count. */
	static Query count(String label) {
		Node node = Cypher.node(label).named("node");
		return new NamedQuery(NAME,
				RENDERER.render(Cypher.match(node).returning(Cypher.count(node).as("count")).build()), Map.of());
	}

	/** Relationships of one type between two families, from rows of both ends' keys. */
	static Query tie(String type, Family from, Family to, List<Map<String, Object>> rows) {
		Node start = node(from, "start");
		Node end = node(to, "end");
		Relationship link = start.relationshipTo(end, type).named("link");
		return new NamedQuery(NAME,
				RENDERER.render(Cypher.unwind(Cypher.parameter("rows"))
					.as("row")
					.match(start)
					.usingIndexSeek(key(start, from))
					.where(is(start, from, "from"))
					.match(end)
					.usingIndexSeek(key(end, to))
					.where(is(end, to, "to"))
					.create(link)
					.mutate(link.getRequiredSymbolicName(), Cypher.property("row", "properties"))
					.build()),
				Map.of("rows", rows));
	}

	private static StatementBuilder.OngoingReadingAndWith page(Family family, Node node) {
		SortItem[] order = family.keys().stream().map((key) -> node.property(key).ascending()).toArray(SortItem[]::new);
		return Cypher.match(node)
			.usingIndexSeek(key(node, family))
			.where(beyond(family, node))
			.with(node)
			.orderBy(order)
			.limit(Cypher.parameter("most"));
	}

	/**
	 * Greater in the first key, or as great there and beyond in the others. What is a
	 * choice between the keys is hidden from the planner, which would read the index once
	 * for each and sort all that comes.
	 */
	private static Condition beyond(Family family, Node node) {
		Property first = key(node, family);
		if (family.keys().size() == 1) {
			return first.gt(after(0));
		}
		return first.gte(after(0))
			.and(Cypher.caseExpression()
				.when(first.isEqualTo(after(0)))
				.then(beyond(family, node, 1))
				.elseDefault(Cypher.literalTrue())
				.isTrue());
	}

	private static Condition beyond(Family family, Node node, int from) {
		Property key = node.property(family.keys().get(from));
		Condition greater = key.gt(after(from));
		return (from == family.keys().size() - 1) ? greater
				: greater.or(key.isEqualTo(after(from)).and(beyond(family, node, from + 1)));
	}

	private static Parameter<?> after(int key) {
		return Cypher.parameter("after" + key);
	}

	private static Query query(Statement statement, List<Object> after, int most) {
		Map<String, Object> parameters = new HashMap<>();
		for (int i = 0; i < after.size(); i++) {
			parameters.put("after" + i, after.get(i));
		}
		parameters.put("most", most);
		return new NamedQuery(NAME, RENDERER.render(statement), parameters);
	}

	private static Condition is(Node node, Family family, String column) {
		Condition all = Cypher.noCondition();
		for (int i = 0; i < family.keys().size(); i++) {
			all = all
				.and(node.property(family.keys().get(i)).isEqualTo(Cypher.valueAt(Cypher.property("row", column), i)));
		}
		return all;
	}

	private static Node node(Family family, String name) {
		return Cypher.node(family.label()).named(name);
	}

	private static Property key(Node node, Family family) {
		return node.property(family.keys().get(0));
	}

	private static Stream<Object> keys(List<Family> families) {
		return families.stream().flatMap((family) -> family.keys().stream()).distinct().map((key) -> (Object) key);
	}

}
