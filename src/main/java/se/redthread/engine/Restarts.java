package se.redthread.engine;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a database again that has stopped itself. It does so when it can't write, as on
 * a full disk, so that nothing half written is read; what was committed is there after it
 * has recovered. This waits until the disk has room.
 */
final class Restarts extends DatabaseEventListenerAdapter {

	private static final Logger log = LoggerFactory.getLogger(Restarts.class);

	private static final long PERIOD = 2;

	private final EmbeddedNeo4j neo4j;

	private final Path folder;

	private final TornLog tornLog;

	Restarts(EmbeddedNeo4j neo4j, DataFolder folder) {
		this.neo4j = neo4j;
		this.folder = folder.path();
		this.tornLog = folder.tornLog();
	}

	@Override
	public void databasePanic(DatabaseEventContext event) {
		if (event.getDatabaseName().equals(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)) {
			log.error("The database in {} can't write and has stopped; it starts again when the disk has {} MB free",
					this.folder, DiskSpace.LEAST_MEGABYTES);
			if (!DiskSpace.isLeft(this.folder, 0)) {
				this.tornLog.expect();
			}
			Thread thread = new Thread(this::startAgain, "database-restart");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private void startAgain() {
		try {
			do {
				TimeUnit.SECONDS.sleep(PERIOD);
			}
			while (!DiskSpace.isLeft(this.folder, 0) || !hasStarted());
			log.info("The database in {} has started again", this.folder);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean hasStarted() {
		try {
			this.neo4j.startAgain();
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("The database in {} doesn't start again: {}", this.folder, String.valueOf(ex));
			return false;
		}
	}

}
