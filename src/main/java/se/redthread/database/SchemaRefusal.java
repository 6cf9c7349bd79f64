package se.redthread.database;

import se.redthread.start.StartRefused;

/** The database's schema and this version's scripts don't go together. */
public class SchemaRefusal extends StartRefused {

	SchemaRefusal(String message) {
		super(message);
	}

}
