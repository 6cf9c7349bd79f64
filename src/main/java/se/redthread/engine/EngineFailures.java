package se.redthread.engine;

import org.neo4j.configuration.helpers.PortBindException;
import se.redthread.start.Ports;
import se.redthread.start.StartRefused;

/**
 * Turns what the database throws at its start into the sentence that helps.
 */
final class EngineFailures {

	private EngineFailures() {
	}

	static StartRefused refusal(RuntimeException failure, DataFolder folder, EngineProperties.Engine engine) {
		Throwable root = failure;
		boolean bind = false;
		for (Throwable ex = failure; ex != null; ex = ex.getCause()) {
			if (ex instanceof StartRefused refused) {
				return refused;
			}
			bind = bind || ex instanceof PortBindException;
			root = ex;
		}
		if (bind) {
			return Ports.refusal("redthread.engine.bolt-port", "127.0.0.1", engine.boltPort(), root);
		}
		return new StartRefused("The database in " + folder.path() + " does not start (" + root.getMessage()
				+ "); see what it wrote to " + folder.logs().resolve("debug.log"), failure);
	}

}
