package se.redthread.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.redthread.start.StartRefused;

/**
 * The folder of everything that lasts, held by one process at a time. The lock is the
 * operating system's, so it goes with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

	private static final String REMEDY = "; choose another with --redthread.data=FOLDER";

	private static final String PASSWORD = "neo4j.password";

	private static final String ADDRESS = "neo4j.address";

	private final Path path;

	private final FileChannel lock;

	private final TornLog tornLog;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
		this.tornLog = new TornLog(path);
	}

	static DataFolder open(Path path) {
		return openIfFree(path)
			.orElseThrow(() -> new StartRefused("The data folder " + path + " is in use by another Redthread; "
					+ "stop that one, or give this one a folder of its own with --redthread.data=FOLDER"));
	}

	/** Takes the folder; empty when another process has it. */
	static Optional<DataFolder> openIfFree(Path path) {
		try {
			Files.createDirectories(path, OwnerOnly.FOLDER);
			FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				return Optional.empty();
			}
			Files.deleteIfExists(path.resolve(ADDRESS));
			return Optional.of(new DataFolder(path, channel));
		}
		catch (FileAlreadyExistsException ex) {
			throw file(path);
		}
		catch (IOException ex) {
			throw notWritable(path, ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path path() {
		return this.path;
	}

	Path logs() {
		return this.path.resolve("logs");
	}

	TornLog tornLog() {
		return this.tornLog;
	}

	/** Whether a database has been made in the folder. */
	static boolean holdsData(Path path) {
		return Files.isDirectory(stores(path));
	}

	static StartRefused empty(Path path) {
		if (Files.isDirectory(path) && !(Files.isReadable(path) && Files.isExecutable(path))) {
			return new StartRefused("The data folder " + path + " may not be read by this user; run this as its owner");
		}
		if (Files.exists(path) && !Files.isDirectory(path)) {
			return file(path);
		}
		return new StartRefused("There is no data in " + path + "; name the folder with --redthread.data=FOLDER");
	}

	private static Path stores(Path path) {
		return path.resolve("neo4j");
	}

	Path stores() {
		return stores(this.path);
	}

	/** The database of the process that has the folder. */
	static JoinedNeo4j inUse(Path path) {
		try {
			return new JoinedNeo4j(URI.create(Files.readString(path.resolve(ADDRESS))),
					Files.readString(path.resolve(PASSWORD)));
		}
		catch (NoSuchFileException ex) {
			throw new StartRefused("The data folder " + path
					+ " has just been taken by another Redthread, which is starting or ending; try again in a moment",
					ex);
		}
		catch (IOException ex) {
			throw new StartRefused("The data folder " + path
					+ " is in use by another Redthread, and how to reach its database may not be read (" + ex
					+ "); run this as the same user", ex);
		}
	}

	/** Lets commands of the folder's owner find the database while it runs. */
	void keepAddress(URI address) {
		keep(ADDRESS, address.toString());
	}

	/** Keeps a short text in a file of the folder. */
	void keep(String file, String text) {
		try {
			OwnerOnly.write(this.path.resolve(file), text);
		}
		catch (IOException ex) {
			throw notWritable(this.path, ex);
		}
	}

	void keepPassword(String password) {
		Path file = this.path.resolve(PASSWORD);
		if (Files.isDirectory(file)) {
			throw new StartRefused(file + " is a folder, and the database's password is kept in a file of that name; "
					+ "remove the folder");
		}
		keep(PASSWORD, password);
	}

	private static StartRefused file(Path path) {
		return new StartRefused("The data folder " + path + " is a file, not a folder" + REMEDY);
	}

	private static StartRefused notWritable(Path path, IOException cause) {
		return new StartRefused("The data folder " + path + " cannot be written (" + cause + ")" + REMEDY, cause);
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.path.resolve(ADDRESS));
			this.lock.close();
		}
		catch (IOException ex) {
			// The lock goes with the process
		}
	}

}
