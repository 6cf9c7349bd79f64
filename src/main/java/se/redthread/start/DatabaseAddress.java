package se.redthread.start;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/** The address of a database server, as {@code spring.neo4j.uri} has it. */
public final class DatabaseAddress {

	private DatabaseAddress() {
	}

	/** Refuses what the driver would refuse with a stack of causes. */
	public static void check(String uri) {
		String scheme = uri.contains("://") ? uri.substring(0, uri.indexOf("://")) : "";
		if (!scheme.matches("(bolt|neo4j)(\\+s|\\+ssc)?") || host(uri) == null) {
			throw new StartRefused("spring.neo4j.uri=" + shown(uri)
					+ " is no address of a database; it looks like neo4j://db.example:7687, neo4j+s:// where the server has TLS, or bolt:// for one server alone");
		}
	}

	/** As it may be told: a password has no business in it, and may stand there. */
	public static String shown(String uri) {
		return uri.replaceAll("//[^/]*@", "//");
	}

	private static @Nullable String host(String uri) {
		try {
			return new URI(uri).getHost();
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
