package se.redthread.graph;

import java.util.Map;

import org.neo4j.driver.Query;

/**
 * A statement that operators know by name: in metrics, traces and the log there are no
 * texts and no parameters, which may tell of persons.
 */
public final class NamedQuery extends Query {

	private final String name;

	/**
	 * Makes one.
	 * @param name the path of its file under {@code cypher/}, or the room and class that
	 * build it
	 * @param text in Cypher
	 * @param parameters that the text names
	 */
	public NamedQuery(String name, String text, Map<String, Object> parameters) {
		super(text, parameters);
		this.name = name;
	}

	static String nameOf(Query query) {
		return (query instanceof NamedQuery named) ? named.name : "unnamed";
	}

}
