package se.redthread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import se.redthread.engine.TestEngine;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;

import org.springframework.util.FileSystemUtils;

/**
 * The database that tests run on, one for all tests of a JVM: the one of
 * {@code -Dredthread.test.neo4j.uri} (with {@code .user} and {@code .password}), else a
 * server process of {@code -Dredthread.test.neo4j.version}, else a container where Docker
 * runs, else the embedded engine in a temporary folder.
 *
 * @param uri where it is
 * @param user who signs in
 * @param password with what
 */
public record TestDatabase(URI uri, String user, String password) {

	private static final String URI_PROPERTY = "redthread.test.neo4j.uri";

	/** Ready to use; tests that need no Spring take it from here. */
	public static TestDatabase get() {
		return Chosen.DATABASE;
	}

	/** A driver that the caller closes. */
	public Driver driver() {
		return GraphDatabase.driver(this.uri, AuthTokens.basic(this.user, this.password));
	}

	/** Forgets all data; the schema, its scripts and the mark of a test database stay. */
	public static void clear(Driver driver) {
		driver.executableQuery("MATCH (n) WHERE NOT n:TestDatabase AND NOT n:SchemaScript DETACH DELETE n").execute();
	}

	/** The version of the server process that is asked for, if one is. */
	static @Nullable ServerVersion version() {
		String name = System.getProperty("redthread.test.neo4j.version");
		return (name != null) ? new ServerVersion(name) : null;
	}

	private static TestDatabase choose() {
		String given = System.getProperty(URI_PROPERTY);
		if (given != null) {
			return tell("given", given(given, System.getProperty("redthread.test.neo4j.user", "neo4j"),
					System.getProperty("redthread.test.neo4j.password", "")));
		}
		ServerVersion version = version();
		if (version != null) {
			return tell("server " + version, process(version));
		}
		return dockerRuns() ? tell("container", container()) : tell("embedded", embedded());
	}

	static TestDatabase given(String uri, String user, String password) {
		TestDatabase database = new TestDatabase(URI.create(uri), user, password);
		try (Driver driver = database.driver()) {
			boolean ours = driver.executableQuery("RETURN EXISTS { (:TestDatabase) } OR NOT EXISTS { () } AS ours")
				.execute()
				.records()
				.get(0)
				.get("ours")
				.asBoolean();
			if (!ours) {
				throw new IllegalStateException(URI_PROPERTY + "=" + uri + " is neither empty nor marked as a test's, "
						+ "and tests delete what they find; mark it with CREATE (:TestDatabase) if it may be lost");
			}
			driver.executableQuery("MERGE (:TestDatabase)").execute();
		}
		return database;
	}

	@SuppressWarnings("resource") // It ends with the JVM
	private static TestDatabase process(ServerVersion version) {
		try {
			Path folder = Files.createTempDirectory("redthread-test");
			String settings = System.getProperty("redthread.test.neo4j.settings", "");
			Neo4jServer server = Neo4jServer.start(version, folder, settings.split(","));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				server.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return new TestDatabase(server.uri(), server.user(), server.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean dockerRuns() {
		// Testcontainers complains at length where there is none
		boolean likely = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
		return likely && DockerClientFactory.instance().isDockerAvailable();
	}

	@SuppressWarnings("resource") // Testcontainers ends it with the JVM
	private static TestDatabase container() {
		Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community").withAdminPassword("for-tests-only");
		container.start();
		return new TestDatabase(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
	}

	private static TestDatabase embedded() {
		TestEngine engine = TestEngine.shared();
		return new TestDatabase(engine.uri(), engine.user(), engine.password());
	}

	private static TestDatabase tell(String kind, TestDatabase database) {
		System.out.println("Tests use the " + kind + " database at " + database.uri());
		return database;
	}

	private static final class Chosen {

		static final TestDatabase DATABASE = choose();

	}

}
