package se.redthread.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.neo4j.driver.Query;

/**
 * A fixed statement in a file of its own under {@code cypher/}. A missing file fails when
 * the class that names it is loaded, which is at start.
 */
public record CypherFile(String name, String text) {

	public static CypherFile named(String name) {
		String path = "cypher/" + name + ".cypher";
		try (InputStream in = CypherFile.class.getClassLoader().getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("The Cypher file " + path + " is missing from the class path");
			}
			return new CypherFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The Cypher file " + path + " can't be read", ex);
		}
	}

	public Query with(Map<String, Object> parameters) {
		return new NamedQuery(this.name, this.text, parameters);
	}

}
