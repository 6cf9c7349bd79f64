package se.redthread.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/** The properties of a thing that a statement returns: those the request asks for. */
public record Projection(Set<String> properties) {

	/** Projects what is selected of a thing, and always its id and type. */
	public static Projection of(Selection thing) {
		Set<String> properties = new TreeSet<>(thing.leaves());
		if (thing.has("amounts")) {
			properties.addAll(Set.of("amounts", "amountYears"));
		}
		properties.remove("type");
		properties.add("id");
		return new Projection(properties);
	}

	public Projection and(String... more) {
		Set<String> properties = new TreeSet<>(this.properties);
		properties.addAll(Set.of(more));
		return new Projection(properties);
	}

	public Expression expression(Node node) {
		List<Object> parts = new ArrayList<>(this.properties);
		parts.add("labels");
		parts.add(Cypher.labels(node));
		return node.project(parts);
	}

}
