package se.redthread.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A Neo4j in a process of its own, with Bolt on a port of loopback that it keeps. It can
 * be stopped, killed, frozen, and started again in the same folder.
 */
public final class Neo4jServer implements AutoCloseable {

	private static final String PASSWORD = "for-tests-only";

	private static final long START_MINUTES = 3;

	private final ServerVersion version;

	private final Path folder;

	private final int port;

	private final Thread atExit = new Thread(() -> end(this.process));

	private volatile Process process;

	private Neo4jServer(ServerVersion version, Path folder, int port) {
		this.version = version;
		this.folder = folder;
		this.port = port;
		this.process = launch();
		Runtime.getRuntime().addShutdownHook(this.atExit);
	}

	/** Starts one; it is ready when this returns. */
	public static Neo4jServer start(ServerVersion version, Path folder, String... settings) {
		int port = freePort();
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve("neo4j.conf"), configuration(port, settings));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Neo4jServer(version, folder, port);
	}

	private static List<String> configuration(int port, String... settings) {
		List<String> lines = new ArrayList<>(List.of("dbms.security.auth_enabled=true", "server.bolt.enabled=true",
				"server.bolt.listen_address=127.0.0.1:" + port, "server.bolt.advertised_address=127.0.0.1:" + port,
				"server.http.enabled=false", "server.https.enabled=false", "server.memory.pagecache.size=64m",
				"db.tx_log.rotation.size=16m", "dbms.usage_report.enabled=false"));
		lines.addAll(List.of(settings));
		return lines;
	}

	public URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.port);
	}

	/** The same by the scheme that asks the server for its routes, as in a cluster. */
	public URI routedUri() {
		return URI.create("neo4j://127.0.0.1:" + this.port);
	}

	public int port() {
		return this.port;
	}

	public String user() {
		return "neo4j";
	}

	public String password() {
		return PASSWORD;
	}

	public Path folder() {
		return this.folder;
	}

	/** The number of its process. */
	public long pid() {
		return this.process.pid();
	}

	/** A driver that the caller closes. */
	public Driver driver() {
		return GraphDatabase.driver(uri(), AuthTokens.basic(user(), password()));
	}

	/** Starts it again, in the same folder and on the same port. */
	public void startAgain() {
		if (this.process.isAlive()) {
			throw new IllegalStateException("It runs");
		}
		this.process = launch();
	}

	/** Has it end in order. */
	public void stop() {
		this.process.destroy();
		waitForTheEnd();
	}

	/** Ends it between two instructions, as {@code kill -9} does. */
	public void kill() {
		this.process.destroyForcibly();
		waitForTheEnd();
	}

	/** Stops it as it stands, with its connections open, until it is thawed. */
	public void freeze() {
		signal("STOP");
	}

	public void thaw() {
		signal("CONT");
	}

	private void signal(String name) {
		try {
			new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private void waitForTheEnd() {
		try {
			if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
				throw new IllegalStateException("Neo4j " + this.version + " doesn't end");
			}
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private Process launch() {
		String classPath = this.version.classPath() + File.pathSeparator
				+ Path.of("target/test-classes").toAbsolutePath();
		try {
			Process launched = new ProcessBuilder(this.version.java().command(), "-Xmx512m", "-Xss2m",
					"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
					"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-XX:+IgnoreUnrecognizedVMOptions",
					"--enable-native-access=ALL-UNNAMED", "-cp", classPath, ServerMain.class.getName(),
					this.folder.toString(), PASSWORD)
				.redirectError(ProcessBuilder.Redirect.appendTo(this.folder.resolve("errors.log").toFile()))
				.start();
			awaitReady(launched);
			return launched;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitReady(Process launched) throws IOException {
		BufferedReader output = launched.inputReader();
		CompletableFuture<Boolean> ready = CompletableFuture
			.supplyAsync(() -> output.lines().anyMatch(ServerMain.READY::equals));
		try {
			if (!ready.get(START_MINUTES, TimeUnit.MINUTES)) {
				throw new IllegalStateException("Neo4j " + this.version + " doesn't start:\n"
						+ Files.readString(this.folder.resolve("errors.log")));
			}
			// Read on, so that it never waits for a reader
			Thread reading = new Thread(() -> output.lines().forEach((line) -> {
			}), "neo4j-output");
			reading.setDaemon(true);
			reading.start();
		}
		catch (ExecutionException | TimeoutException ex) {
			end(launched);
			throw new IllegalStateException("Neo4j " + this.version + " isn't ready in " + START_MINUTES + " minutes",
					ex);
		}
		catch (InterruptedException ex) {
			end(launched);
			throw interrupted(ex);
		}
	}

	/** Kills it, if it still runs; the folder is the caller's. */
	@Override
	public void close() {
		end(this.process);
		try {
			Runtime.getRuntime().removeShutdownHook(this.atExit);
		}
		catch (IllegalStateException ex) {
			// The end has begun
		}
	}

	private static void end(Process process) {
		try {
			process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static IllegalStateException interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new IllegalStateException("Interrupted", ex);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
