package se.redthread.engine;

import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * How the database is set up for a small server.
 */
final class EngineSettings {

	private EngineSettings() {
	}

	static DatabaseManagementServiceBuilder of(DataFolder folder, EngineProperties.Engine engine) {
		return new DatabaseManagementServiceBuilder(folder.path())
			.setConfig(GraphDatabaseSettings.data_directory, folder.stores())
			.setConfig(GraphDatabaseSettings.logs_directory, folder.logs())
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", engine.boltPort()))
			// No client of ours is still talking by then; the default waits five seconds
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, engine.pageCache().toBytes())
			.setConfig(GraphDatabaseSettings.transaction_timeout, engine.transactionTimeout())
			// There is one server: what it hasn't come to by now, it won't
			.setConfig(GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(1))
			.setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
			// Nothing is told to the makers of Neo4j
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			// A statement never reads the server's files
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			// Two databases with 256 MiB of log laid out for each is much for a small
			// disk
			.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
			// More links of one thing are stored by type, so that those of former times
			// cost a walk along today's next to nothing
			.setConfig(GraphDatabaseSettings.dense_node_threshold, 10)
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "128M size")
			.setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, !folder.tornLog().isTorn());
	}

}
