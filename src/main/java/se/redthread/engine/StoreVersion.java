package se.redthread.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.neo4j.kernel.internal.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.start.StartRefused;

/**
 * Which Neo4j has last written the database of a folder. A later one takes over what an
 * earlier one left, and not the other way round.
 */
final class StoreVersion {

	private static final Logger log = LoggerFactory.getLogger(StoreVersion.class);

	private static final String FILE = "neo4j.version";

	private StoreVersion() {
	}

	/** Refuses a database that a later Neo4j has written, before it is touched. */
	static void check(DataFolder folder) {
		String last = last(folder);
		String now = Version.getNeo4jVersion();
		if (isLater(last, now)) {
			throw new StartRefused("The database in " + folder.path() + " was last used by Neo4j " + last
					+ ", and this Redthread brings " + now
					+ ", which can't read it; start the Redthread that used it last or a later one, or restore a backup into a new folder");
		}
		if (!last.isEmpty() && isLater(now, last)) {
			log.info("The database in {} was last used by Neo4j {} and is taken over by {}", folder.path(), last, now);
		}
	}

	/** Notes that this one has written it. */
	static void keep(DataFolder folder) {
		String now = Version.getNeo4jVersion();
		if (!last(folder).equals(now)) {
			folder.keep(FILE, now);
		}
	}

	/** Empty where nobody has noted it: by 5.26 of the first versions of Redthread. */
	private static String last(DataFolder folder) {
		Path file = folder.path().resolve(FILE);
		try {
			return Files.exists(file) ? Files.readString(file).strip() : "";
		}
		catch (IOException ex) {
			throw new StartRefused(file + " can't be read (" + ex.getMessage() + "); see to its rights", ex);
		}
	}

	private static boolean isLater(String version, String other) {
		int[] one = numbers(version);
		int[] two = numbers(other);
		return Arrays.compare(one, two) > 0;
	}

	private static int[] numbers(String version) {
		return Arrays.stream(version.split("[^0-9]+"))
			.filter((part) -> !part.isEmpty())
			.mapToInt(Integer::parseInt)
			.toArray();
	}

}
