package se.redthread.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;

/**
 * What runs in the process of a {@link Neo4jServer}: the database, of whatever version is
 * on the class path. It ends with the process that started it, which holds its input.
 */
final class ServerMain {

	static final String READY = "Ready";

	private ServerMain() {
	}

	/** Takes the folder, in which neo4j.conf lies, and the password. */
	public static void main(String[] args) throws IOException {
		Path folder = Path.of(args[0]);
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
			.loadPropertiesFromFile(folder.resolve("neo4j.conf"))
			.build();
		setPassword(service, args[1]);
		Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
		System.out.println(READY);
		while (System.in.read() >= 0) {
			// Until its end
		}
		System.exit(0);
	}

	private static void setPassword(DatabaseManagementService service, String password) {
		try {
			service.database("system")
				.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", password));
		}
		catch (QueryExecutionException ex) {
			if (!String.valueOf(ex.getMessage()).contains("cannot be the same")) {
				throw ex;
			}
			// It is the one already
		}
	}

}
