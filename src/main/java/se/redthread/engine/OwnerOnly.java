package se.redthread.engine;

import java.nio.file.FileSystems;
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

	private static FileAttribute<?>[] rights(String rights) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) };
	}

}
