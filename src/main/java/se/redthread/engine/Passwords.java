package se.redthread.engine;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The database's passwords, random. Each start makes a new one: Neo4j refuses to set the
 * same again, and one that leaked does not last.
 */
final class Passwords {

	private Passwords() {
	}

	static String random() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
