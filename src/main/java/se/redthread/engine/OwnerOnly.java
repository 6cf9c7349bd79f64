package se.redthread.engine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Rights that a file or folder is made with, so that nobody else opens it in between.
 */
final class OwnerOnly {

	static final FileAttribute<?>[] FILE = rights("rw-------");

	static final FileAttribute<?>[] FOLDER = rights("rwx------");

	private OwnerOnly() {
	}

	/** Writes a short text, in the place of what was there before. */
	static void write(Path file, String text) throws IOException {
		// Made with its rights, so that nobody reads it before they are set
		Path temporary = Files.createTempFile(file.getParent(), String.valueOf(file.getFileName()), null, FILE);
		Files.writeString(temporary, text);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static FileAttribute<?>[] rights(String rights) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) };
	}

}
