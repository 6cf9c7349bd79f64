package se.redthread.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import se.redthread.graph.Room;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/** The room on the disk of the data folder. */
final class DiskSpace implements Room {

	/** The database lays out its log this far ahead, twice over. */
	static final long LEAST_MEGABYTES = 64;

	private static final long MEGABYTE = 1024 * 1024;

	private final Path folder;

	DiskSpace(Path folder) {
		this.folder = folder;
	}

	@Override
	public void check(long bytes) {
		if (!isLeft(this.folder, bytes)) {
			throw new Problem(ProblemCode.UNAVAILABLE,
					"The disk of " + this.folder + " has too little room: about " + (LEAST_MEGABYTES + bytes / MEGABYTE)
							+ " MB must be free for this. Nothing was written; make room and try again.");
		}
	}

	static boolean isLeft(Path folder, long bytes) {
		try {
			return Files.getFileStore(folder).getUsableSpace() >= LEAST_MEGABYTES * MEGABYTE + bytes;
		}
		catch (IOException ex) {
			// Where nobody can tell, writing does
			return true;
		}
	}

}
