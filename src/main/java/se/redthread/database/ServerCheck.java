package se.redthread.database;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.Opening;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import se.redthread.problem.Problem;
import se.redthread.start.DatabaseAddress;
import se.redthread.start.StartRefused;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Refuses at the start a database that can't be used, in a sentence that says which
 * setting is wrong; a password is never told.
 */
@Component
public class ServerCheck {

	private static final CypherFile VERSION = CypherFile.named("database/serverVersion");

	private final Graph graph;

	private final Optional<Opening> opening;

	private final String address;

	private final String remedy;

	private final String user;

	private final String database;

	ServerCheck(Graph graph, Optional<Opening> opening, @Value("${spring.neo4j.uri:}") String uri,
			@Value("${spring.neo4j.authentication.username:}") String user,
			@Value("${redthread.database:neo4j}") String database) {
		this.graph = graph;
		this.opening = opening;
		this.address = uri.isEmpty() ? "the embedded database" : "the database at " + DatabaseAddress.shown(uri);
		this.remedy = uri.isEmpty() ? "); look whether the Redthread that has the data folder answers, and try again"
				: "); start it, or correct spring.neo4j.uri, such as neo4j://db.example:7687";
		this.user = user;
		this.database = database;
	}

	public void check() {
		this.opening.ifPresent(Opening::await);
		try {
			refuseOthers(this.graph.read(VERSION.with(Map.of())));
		}
		catch (Problem problem) {
			throw new StartRefused(sentence(problem), problem);
		}
	}

	void refuseOthers(List<Record> components) {
		String name = components.isEmpty() ? "unknown" : components.get(0).get("name").asString("unknown");
		String version = components.isEmpty() ? "" : components.get(0).get("versions").get(0).asString("");
		boolean supported = name.startsWith("Neo4j")
				&& ServerVersion.parse(version).map(ServerVersion::isSupported).orElse(false);
		if (!supported) {
			throw new StartRefused(capital(this.address) + " is " + Problem.shown(name + " " + version).strip()
					+ ", and Redthread needs Neo4j " + ServerVersion.LEAST
					+ " or a later one; upgrade it, or name another with spring.neo4j.uri");
		}
	}

	private String sentence(Problem problem) {
		Neo4jException fault = (problem.getCause() instanceof Neo4jException cause) ? cause : null;
		String code = (fault != null) ? String.valueOf(fault.code()) : "";
		if (fault instanceof AuthenticationException || code.contains("AuthenticationRateLimit")) {
			return capital(this.address) + " does not let "
					+ (this.user.isEmpty() ? "in who gives no name" : "\"" + this.user + "\" in with this password")
					+ "; correct spring.neo4j.authentication.username and spring.neo4j.authentication.password";
		}
		if (code.contains("DatabaseNotFound")) {
			return capital(this.address) + " has no database named \"" + this.database
					+ "\"; make it there, or name another with redthread.database";
		}
		if (code.contains("ProcedureNotFound") || code.contains("SyntaxError")) {
			return capital(this.address) + " is no Neo4j " + ServerVersion.LEAST
					+ " or later, which Redthread needs; name one with spring.neo4j.uri";
		}
		String why = innermost(fault);
		if (fault instanceof SecurityException || isTls(fault)) {
			return capital(this.address) + " can't be spoken to by TLS (" + why
					+ "); switch TLS on there with a certificate that this machine trusts, or have spring.neo4j.uri begin with bolt:// or neo4j://";
		}
		return capital(this.address) + " can't be reached (" + why + this.remedy;
	}

	private boolean isTls(@Nullable Neo4jException fault) {
		for (Throwable ex = fault; ex != null; ex = ex.getCause()) {
			if (ex instanceof javax.net.ssl.SSLException || String.valueOf(ex.getMessage()).contains("SSL")) {
				return true;
			}
		}
		// Of a cluster's address the driver tells only that no server answered
		return this.address.contains("+s://") || this.address.contains("+ssc://");
	}

	private static String innermost(@Nullable Throwable fault) {
		String words = "";
		for (Throwable ex = fault; ex != null; ex = ex.getCause()) {
			if (ex.getMessage() != null && !ex.getMessage().isBlank()) {
				words = ex.getMessage();
			}
		}
		return Problem.shown(words.replaceAll("[.\\s]+$", ""));
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

}
