package se.redthread.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.TestDatabase;
import se.redthread.TestInstance;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.NestedExceptionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * A start on a database server that can't be used: one sentence, and no password in it.
 */
@Timeout(240)
class DatabaseAddressIT {

	private static final String WRONG = "not-the-password";

	private final TestDatabase database = TestDatabase.get();

	@BeforeAll
	static void keepTheLogs() {
		System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
	}

	@AfterAll
	static void letLogsBe() {
		System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
	}

	@Test
	void aWrongPasswordIsToldAndNotShown() {
		refused(this.database.uri().toString(), WRONG, "The database at " + this.database.uri()
				+ " does not let \"neo4j\" in with this password; correct spring.neo4j.authentication.username");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void aDatabaseThatIsNotThereIsTold(String scheme) {
		String uri = at(scheme, this.database.uri().getPort());
		refused(uri, this.database.password(),
				"The database at " + uri
						+ " has no database named \"nowhere\"; make it there, or name another with redthread.database",
				"redthread.database=nowhere");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt+s", "neo4j+s" })
	void aServerWithoutTlsIsTold(String scheme) {
		String uri = at(scheme, this.database.uri().getPort());
		refused(uri, this.database.password(), "The database at " + uri + " can't be spoken to by TLS (");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:7474", "bolt:/127.0.0.1" })
	void whatIsNoAddressIsTold(String uri) {
		refused(uri, WRONG, "spring.neo4j.uri=" + uri + " is no address of a database; it looks like ");
	}

	@ParameterizedTest
	@CsvSource({ "bolt", "neo4j" })
	void aServerThatIsAwayIsTold(String scheme) throws IOException {
		String uri = at(scheme, freePort());
		refused(uri, WRONG, "The database at " + uri + " can't be reached (");
	}

	@Test
	void theSentenceIsAllThatIsSaid() throws Exception {
		String uri = at("neo4j", freePort());
		try (RunningRedthread redthread = RunningRedthread.start("--spring.neo4j.uri=" + uri,
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + WRONG)) {
			List<String> said = redthread.untilTheEnd();
			assertThat(said).singleElement()
				.asString()
				.contains(": The database at " + uri + " can't be reached (")
				.doesNotContain(WRONG);
			assertThat(redthread.exitCode()).isEqualTo(1);
		}
	}

	private void refused(String uri, String password, String sentence, String... settings) {
		TestDatabase wrong = new TestDatabase(java.net.URI.create(uri), this.database.user(), password);
		Throwable failure = catchThrowable(() -> TestInstance.start(wrong, settings).close());
		Throwable refusal = failure;
		while (refusal != null && !(refusal instanceof StartRefused)) {
			refusal = refusal.getCause();
		}
		assertThat(refusal).as(() -> String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)))
			.isInstanceOf(StartRefused.class)
			.hasMessageStartingWith(sentence);
		assertThat(refusal.getMessage()).doesNotContain(password);
	}

	private static String at(String scheme, int port) {
		return scheme + "://127.0.0.1:" + port;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
