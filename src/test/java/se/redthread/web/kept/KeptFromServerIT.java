package se.redthread.web.kept;

import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.redthread.OwnThings;
import se.redthread.TestDatabase;
import se.redthread.server.Neo4jServer;
import se.redthread.server.ServerVersion;
import se.redthread.web.RawClient.Answer;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers kept from a Neo4j server, which must be asked what state it is in. */
@ExtendWith(OutputCaptureExtension.class)
class KeptFromServerIT {

	private static final String PAGE = "{ visions(first: 10) { totalCount nodes { title } } }";

	@TempDir
	private Path folder;

	@Test
	void whatTookLongIsServedForOneSmallStatement(CapturedOutput output) {
		try (Keeping service = Keeping.onServer(this.folder, TestDatabase.get()); OwnThings own = service.own()) {
			Answer first = service.answer("", PAGE);
			assertThat(service.statements(() -> service.answer("", PAGE))).isGreaterThan(1);
			assertThat(service.statements(() -> {
				Answer again = service.answer("", PAGE);
				assertThat(again.json().get("data")).isEqualTo(first.json().get("data"));
				assertThat(again.headers().get("X-Graph-Bookmark")).startsWith("FB:");
			})).isEqualTo(1);
			own.add("{'type': 'Vision', 'id': 'own-v', 'title': 'Own'}");
			assertThat(service.ask(PAGE).at("/visions/totalCount").asInt())
				.isEqualTo(first.json().at("/data/visions/totalCount").asInt() + 1);
			assertThat(service.answer("X-Graph-Bookmark: FB:rubbish\r\n", PAGE).error())
				.contains("none of this database's");
			assertThat(output).doesNotContain("No answers are kept");
		}
	}

	@Test
	void aServerThatHasStartedAgainIsAskedAgain() {
		try (Neo4jServer server = Neo4jServer.start(ServerVersion.EMBEDDED, this.folder.resolve("server"));
				Keeping service = Keeping.onServer(this.folder,
						new TestDatabase(server.uri(), server.user(), server.password()))) {
			service.ask(PAGE);
			service.ask(PAGE);
			assertThat(service.statements(() -> service.ask(PAGE))).isEqualTo(1);
			server.stop();
			server.startAgain();
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> !service.answer("", "{ plans { totalCount } }").json().has("errors"));
			assertThat(service.statements(() -> service.ask(PAGE))).isGreaterThan(1);
			assertThat(service.statements(() -> service.ask(PAGE))).isEqualTo(1);
		}
	}

}
