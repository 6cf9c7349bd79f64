package se.redthread.engine;

import java.util.Set;

import org.neo4j.configuration.helpers.PortBindException;
import se.redthread.start.Ports;
import se.redthread.start.StartRefused;

/**
 * Turns what the database throws at its start into the sentence that helps.
 */
final class EngineFailures {

	/** How Neo4j calls its refusals of a store or a log that a later one has written. */
	private static final Set<String> LATER = Set.of("UnableToMigrateException", "UnsupportedLogVersionException");

	private EngineFailures() {
	}

	static StartRefused refusal(RuntimeException failure, DataFolder folder, EngineProperties.Engine engine) {
		Throwable root = failure;
		boolean bind = false;
		boolean later = false;
		for (Throwable ex = failure; ex != null; ex = ex.getCause()) {
			if (ex instanceof StartRefused refused) {
				return refused;
			}
			bind = bind || ex instanceof PortBindException;
			later = later || LATER.contains(ex.getClass().getSimpleName());
			root = ex;
		}
		if (bind) {
			return Ports.refusal("redthread.engine.bolt-port", "127.0.0.1", engine.boltPort(), root);
		}
		if (later) {
			return new StartRefused("The database in " + folder.path()
					+ " was written by another Neo4j than this one can read (" + root.getMessage()
					+ "); start the Redthread that used it last or a later one, or restore a backup into a new folder",
					failure);
		}
		return new StartRefused("The database in " + folder.path() + " does not start (" + root.getMessage()
				+ "); see what it wrote to " + folder.logs().resolve("debug.log"), failure);
	}

}
