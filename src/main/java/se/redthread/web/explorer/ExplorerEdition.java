package se.redthread.web.explorer;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Names the page's files as they are now by what they hold. The name is a folder in their
 * addresses: a browser keeps them for good, and asks anew when one of them has changed.
 */
class ExplorerEdition {

	private static final int LENGTH = 12;

	private final String name;

	ExplorerEdition() throws IOException {
		this.name = digest(new PathMatchingResourcePatternResolver().getResources("classpath:explorer/**/*.*"));
	}

	String name() {
		return this.name;
	}

	private static String digest(Resource[] files) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Resource file : Stream.of(files).sorted(Comparator.comparing(ExplorerEdition::address)).toList()) {
				digest.update(file.getContentAsByteArray());
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static String address(Resource file) {
		String address = file.getDescription().replace('\\', '/');
		return address.substring(address.lastIndexOf("explorer/"));
	}

}
