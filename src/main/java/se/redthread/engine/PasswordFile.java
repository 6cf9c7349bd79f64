package se.redthread.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The database's password, random and readable by its owner only. Each start makes a new
 * one: Neo4j refuses to set the same again, and one that leaked does not last.
 */
final class PasswordFile {

	private PasswordFile() {
	}

	static String random() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static void write(Path file, String password) throws IOException {
		// Made with its rights, so that nobody reads it before they are set
		Path temporary = Files.createTempFile(file.getParent(), "password", null, OwnerOnly.FILE);
		Files.writeString(temporary, password);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
