package se.redthread.engine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The database's password, random and readable by its owner only.
 */
final class PasswordFile {

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private PasswordFile() {
	}

	static String readOrCreate(Path file) throws IOException {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		if (!Files.exists(file)) {
			Files.createFile(file, posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) }
					: new FileAttribute<?>[0]);
		}
		else if (posix) {
			// A copy from a backup may have come with wider rights
			Files.setPosixFilePermissions(file, OWNER_ONLY);
		}
		String password = Files.readString(file).strip();
		if (password.isEmpty()) {
			// New, or cut short by a crash
			password = random();
			Files.writeString(file, password);
		}
		return password;
	}

	private static String random() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
