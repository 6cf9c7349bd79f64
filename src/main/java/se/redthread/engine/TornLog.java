package se.redthread.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database's log may end within a transaction that a full disk broke off. Its
 * last bytes can then be beyond reading, and the database refuses to start from such a
 * log for fear of what it would lose. Nothing is lost here: nobody was told that the
 * transaction was done. The note is a file, for the process may end before there is room.
 */
final class TornLog {

	private static final Logger log = LoggerFactory.getLogger(TornLog.class);

	private static final String FILE = "neo4j.torn";

	private final Path file;

	private volatile boolean torn;

	TornLog(Path folder) {
		this.file = folder.resolve(FILE);
		this.torn = Files.exists(this.file);
	}

	boolean isTorn() {
		return this.torn;
	}

	void expect() {
		this.torn = true;
		try {
			Files.createFile(this.file);
		}
		catch (IOException ex) {
			log.debug("Not noted in {}, so only this process knows", this.file, ex);
		}
	}

	/** The database has started, and has cut its log where it ends. */
	void mended() {
		if (!this.torn) {
			return;
		}
		try {
			Files.deleteIfExists(this.file);
			this.torn = false;
		}
		catch (IOException ex) {
			log.warn("{} can't be removed ({}); remove it by hand", this.file, String.valueOf(ex));
		}
	}

}
