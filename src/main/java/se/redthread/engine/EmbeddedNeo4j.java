package se.redthread.engine;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.pagecache.monitoring.PageCacheCounters;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import se.redthread.start.Ports;

/**
 * A running database in this process. What was committed survives the end of the process,
 * however it ends.
 */
final class EmbeddedNeo4j implements Engine {

	/** On a busy machine the first statement takes longer than any after it. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final DataFolder folder;

	private final EngineProperties.Engine settings;

	private final String password;

	/** What remains to be done before anybody is let in, beside the rest of the start. */
	private final CompletableFuture<Void> open;

	private final EngineRevision revision = new EngineRevision();

	private volatile DatabaseManagementService service;

	private boolean closed;

	private EmbeddedNeo4j(DataFolder folder, EngineProperties.Engine settings, DatabaseManagementService service,
			String password) {
		this.folder = folder;
		this.settings = settings;
		this.service = service;
		this.password = password;
		this.revision.follow(service);
		folder.tornLog().mended();
		this.open = CompletableFuture.runAsync(this::open, (part) -> new Thread(part, "database-entry").start());
		service.registerDatabaseEventListener(new Restarts(this, folder));
	}

	static EmbeddedNeo4j start(EngineProperties properties) {
		return start(DataFolder.open(properties.folder()), properties);
	}

	static EmbeddedNeo4j start(DataFolder folder, EngineProperties properties) {
		DatabaseManagementService service = null;
		try {
			Ports.check("redthread.engine.bolt-port", InetAddress.getLoopbackAddress(), properties.engine().boltPort());
			StoreVersion.check(folder);
			service = EngineSettings.of(folder, properties.engine()).build();
			StoreVersion.keep(folder);
			return new EmbeddedNeo4j(folder, properties.engine(), service, Passwords.random());
		}
		catch (RuntimeException ex) {
			if (service != null) {
				service.shutdown();
			}
			folder.close();
			throw EngineFailures.refusal(ex, folder, properties.engine());
		}
	}

	@Override
	public URI uri() {
		HostnamePort bolt = part(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://127.0.0.1:" + bolt.getPort());
	}

	EngineRevision revision() {
		return this.revision;
	}

	PageCacheMeters pageCacheMeters() {
		return new PageCacheMeters(part(PageCacheCounters.class));
	}

	private <T> T part(Class<T> type) {
		return ((GraphDatabaseAPI) this.service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
			.getDependencyResolver()
			.resolveDependency(type);
	}

	// The first statement of a database loads all that plans and runs statements
	private void open() {
		try {
			this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", this.password), (result) -> true, PATIENCE);
			this.folder.keepPassword(this.password);
			this.folder.keepAddress(uri());
		}
		catch (RuntimeException ex) {
			throw EngineFailures.refusal(ex, this.folder, this.settings);
		}
	}

	/** Waits for the password, with which commands of the folder's owner get in too. */
	@Override
	public void await() {
		try {
			this.open.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException refusal) ? refusal : ex;
		}
	}

	@Override
	public String password() {
		return this.password;
	}

	/** Starts it again after it has stopped itself; drivers find it where it was. */
	synchronized void startAgain() {
		if (this.closed) {
			return;
		}
		int port = uri().getPort();
		this.revision.leave();
		this.service.shutdown();
		this.service = EngineSettings.of(this.folder, this.settings.on(port)).build();
		this.service.registerDatabaseEventListener(new Restarts(this, this.folder));
		this.revision.follow(this.service);
		this.folder.tornLog().mended();
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		this.open.exceptionally((ex) -> null).join();
		this.service.shutdown();
		this.folder.close();
	}

}
