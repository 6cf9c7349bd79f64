package se.redthread.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class StartIT {

	@TempDir
	private Path data;

	@Test
	void saysWhereToLookRefusesASecondStartAndEndsWhenAsked() throws Exception {
		try (RunningRedthread redthread = start()) {
			assertThat(redthread.line()).containsPattern(
					"Redthread is ready: http://127.0.0.1:\\d+/ \\(GraphiQL at /graphiql, GraphQL at /graphql\\), data in "
							+ this.data);
			refused("The data folder " + this.data + " is in use by another Redthread; ");
			redthread.terminate();
			assertThat(redthread.untilTheEnd()).isEmpty();
			assertThat(redthread.exitCode()).isEqualTo(143);
		}
	}

	@Test
	void refusesATakenPortInOneSentence() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String setting = "server.port=" + taken.getLocalPort();
			refused(setting + " cannot be used on 127.0.0.1 (", "--" + setting);
		}
	}

	@Test
	void refusesAnAddressThatOtherMachinesReachInOneSentence() throws Exception {
		refused("server.address=0.0.0.0 lets other machines in, ", "--server.address=0.0.0.0");
	}

	@Test
	void refusesAValueThatIsNotUnderstoodInOneSentence() throws Exception {
		refused("redthread.engine.page-cache=much is not understood (", "--redthread.engine.page-cache=much");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			redthread.limits.dept=25 | There is no such setting: redthread.limits.dept=25; correct its name
			redthread.web.hosts=here | There is no such setting: redthread.web.hosts=here; correct its name
			redthread.limits.depth=0 | redthread.limits.depth is 0, and the least is 1; correct or remove it
			""")
	void refusesALimitThatThereIsNotInOneSentence(String setting, String sentence) throws Exception {
		refused(sentence, "--" + setting);
	}

	@Test
	void refusesAFolderInThePlaceOfThePassword() throws Exception {
		Files.createDirectories(this.data.resolve("neo4j.password/kept"));
		refused(this.data.resolve("neo4j.password") + " is a folder, ");
	}

	@Test
	void refusesADatabaseThatDoesNotStartInOneSentence() throws Exception {
		Files.createFile(Files.createDirectories(this.data.resolve("neo4j")).resolve("databases"));
		refused("The database in " + this.data + " does not start (");
	}

	@Test
	void keepsWhatWasWrittenWhenItIsKilled() throws Exception {
		int port = freePort();
		try (RunningRedthread redthread = start("--redthread.engine.bolt-port=" + port)) {
			redthread.line();
			assertThat(count(port, "CREATE (n:Kept) RETURN count(n) AS n")).isEqualTo(1);
			redthread.kill();
		}
		try (RunningRedthread redthread = start("--redthread.engine.bolt-port=" + port)) {
			redthread.line();
			assertThat(count(port, "MATCH (n:Kept) RETURN count(n) AS n")).isEqualTo(1);
		}
	}

	private RunningRedthread start(String... arguments) throws IOException {
		return RunningRedthread.start(Stream
			.concat(Stream.of("--redthread.data=" + this.data, "--redthread.sample=false"), Stream.of(arguments))
			.toArray(String[]::new));
	}

	private void refused(String sentence, String... arguments) throws Exception {
		try (RunningRedthread redthread = start(arguments)) {
			List<String> said = redthread.untilTheEnd();
			assertThat(said).singleElement().asString().contains(": " + sentence);
			assertThat(redthread.exitCode()).isEqualTo(1);
		}
	}

	private long count(int port, String statement) throws IOException {
		String password = Files.readString(this.data.resolve("neo4j.password"));
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic("neo4j", password))) {
			return driver.executableQuery(statement).execute().records().get(0).get("n").asLong();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
