package se.redthread.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import se.redthread.start.StartRefused;

/**
 * The folder of everything that lasts, held by one process at a time. The lock is the
 * operating system's, so it goes with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

	private static final String REMEDY = "; choose another with --redthread.data=FOLDER";

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static DataFolder open(Path path) {
		try {
			Files.createDirectories(path, OwnerOnly.FOLDER);
			FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new StartRefused("The data folder " + path + " is in use by another Redthread; stop that one, or "
						+ "give this one a folder of its own with --redthread.data=FOLDER");
			}
			return new DataFolder(path, channel);
		}
		catch (FileAlreadyExistsException ex) {
			throw new StartRefused("The data folder " + path + " is a file, not a folder" + REMEDY, ex);
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

	void keepPassword(String password) {
		Path file = this.path.resolve("neo4j.password");
		if (Files.isDirectory(file)) {
			throw new StartRefused(file + " is a folder, and the database's password is kept in a file of that name; "
					+ "remove the folder");
		}
		try {
			PasswordFile.write(file, password);
		}
		catch (IOException ex) {
			throw notWritable(this.path, ex);
		}
	}

	private static StartRefused notWritable(Path path, IOException cause) {
		return new StartRefused("The data folder " + path + " cannot be written (" + cause + ")" + REMEDY, cause);
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			// The lock goes with the process
		}
	}

}
