package se.redthread.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the graph writes it: lower-case hexadecimal. */
public final class Sha256 {

	private Sha256() {
	}

	public static String of(String text) {
		return hex(begin().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

}
