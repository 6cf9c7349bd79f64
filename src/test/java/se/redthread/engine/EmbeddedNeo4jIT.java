package se.redthread.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import se.redthread.start.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedNeo4jIT {

	@TempDir
	private Path temporary;

	@Test
	void keepsWhatWasWrittenThroughARestart() {
		Path folder = this.temporary.resolve("made/by/the/start");
		try (EmbeddedNeo4j neo4j = TestEngine.start(folder, 0)) {
			run(neo4j, neo4j.password(), "CREATE (:Kept)");
		}
		try (EmbeddedNeo4j neo4j = TestEngine.start(folder, 0)) {
			assertThat(run(neo4j, neo4j.password(), "MATCH (n:Kept) RETURN count(n) AS n")).isEqualTo(1);
		}
	}

	@Test
	void letsInWhoReadsThePasswordAndOnlyTheOwnerDoes() throws IOException {
		try (EmbeddedNeo4j neo4j = TestEngine.start(this.temporary, 0)) {
			Path file = this.temporary.resolve("neo4j.password");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			assertThat(run(neo4j, Files.readString(file), "RETURN 1 AS n")).isEqualTo(1);
			assertThatExceptionOfType(AuthenticationException.class)
				.isThrownBy(() -> run(neo4j, "neo4j", "RETURN 1 AS n"));
		}
	}

	@Test
	void refusesAFolderInUse() {
		try (EmbeddedNeo4j neo4j = TestEngine.start(this.temporary, 0)) {
			refused(this.temporary, 0, "The data folder " + this.temporary + " is in use by another Redthread; ");
			assertThat(run(neo4j, neo4j.password(), "RETURN 1 AS n")).isEqualTo(1);
		}
	}

	@Test
	void refusesAFileInPlaceOfTheFolder() throws IOException {
		Path file = Files.createFile(this.temporary.resolve("file"));
		refused(file, 0, "The data folder " + file + " is a file, not a folder; ");
	}

	@Test
	void refusesAFolderThatCannotBeMade() throws IOException {
		Path folder = Files.createFile(this.temporary.resolve("file")).resolve("below");
		refused(folder, 0, "The data folder " + folder + " cannot be written (");
	}

	@Test
	void refusesATakenPort() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refused(this.temporary, taken.getLocalPort(),
					"redthread.engine.bolt-port=" + taken.getLocalPort() + " cannot be used on 127.0.0.1 (");
		}
	}

	@Test
	void startsAfterARefusal() throws IOException {
		Path stores = Files.createDirectories(this.temporary.resolve("neo4j"));
		Path inTheWay = Files.createFile(stores.resolve("databases"));
		refused(this.temporary, 0, "The database in " + this.temporary + " does not start (");
		Files.delete(inTheWay);
		TestEngine.start(this.temporary, 0).close();
	}

	private static void refused(Path folder, int port, String beginning) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> TestEngine.start(folder, port))
			.withMessageStartingWith(beginning);
	}

	private static long run(EmbeddedNeo4j neo4j, String password, String statement) {
		try (Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(Engine.USER, password))) {
			var records = driver.executableQuery(statement).execute().records();
			return records.isEmpty() ? 0 : records.get(0).get("n").asLong();
		}
	}

}
