package se.redthread.graph;

/** The database's schema and this version's scripts don't go together. */
public class SchemaRefusal extends RuntimeException {

	SchemaRefusal(String message) {
		super(message);
	}

}
