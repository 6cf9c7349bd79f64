package se.redthread.web.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import se.redthread.OwnThings;
import se.redthread.SampleTest;
import se.redthread.TestDatabase;
import se.redthread.TestInstance;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.web.RawClient;
import se.redthread.web.RawClient.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTest
@TestPropertySource(properties = "redthread.limits.time=10s")
class GraphBookmarkIT {

	private static final String ASKING = "{ node(id: \"" + new ThingId("Vision", "own-v")
			+ "\") { ... on Vision { title } } }";

	/**
	 * The list of the database's id and a number of 64 bits, as the database packs it.
	 */
	private static final int BEFORE_THE_NUMBER = 19;

	@LocalServerPort
	private int port;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	@Test
	void anotherInstanceShowsWhatTheBookmarkHasSeen() throws IOException {
		try (OwnThings own = new OwnThings(this.imports, this.driver);
				TestInstance other = TestInstance.start(TestDatabase.get())) {
			own.add("{'type': 'Vision', 'id': 'own-v', 'title': 'Own vision'}");
			Answer first = ask(this.port, ASKING, "");
			String bookmark = first.headers().get("X-Graph-Bookmark");
			assertThat(bookmark).startsWith("FB:");
			Answer second = ask(other.port(), ASKING, bookmark);
			assertThat(second.json().at("/data/node/title").asString()).isEqualTo("Own vision");
			assertThat(second.headers().get("X-Graph-Bookmark")).startsWith("FB:");
		}
	}

	@Test
	void anAnswerOfSeveralStatementsTellsOneBookmark() throws IOException {
		Answer answer = ask(this.port, "{ plans { nodes { id } } focusAreas { nodes { servedBy { nodes { id } } } } }",
				"");
		assertThat(answer.headers().get("X-Graph-Bookmark")).startsWith("FB:").doesNotContain(",");
	}

	@Test
	void anAnswerWithoutAStatementTellsWhatTheClientHasSeen() throws IOException {
		assertThat(ask(this.port, "{ __typename }", "").headers()).doesNotContainKey("X-Graph-Bookmark");
		assertThat(ask(this.port, "{ __typename }", "FB:b, FB:a, FB:b").headers()).containsEntry("X-Graph-Bookmark",
				"FB:a,FB:b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FB:<script>", "two words", "\"FB:kcwQ\"", "FB:å", ";", "x", "neo4j:bookmark:v1:tx99" })
	void whatCantBeABookmarkIsRefused(String bookmark) throws IOException {
		Answer answer = ask(this.port, "{ __typename }", bookmark);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.error()).startsWith("BAD_REQUEST BAD_REQUEST: \"")
			.endsWith("is no bookmark. Send what an earlier answer's X-Graph-Bookmark said, unchanged, or none.");
	}

	@Test
	void aBookmarkThatIsTooLongIsRefused() throws IOException {
		Answer answer = ask(this.port, "{ __typename }", "FB:a,".repeat(1000));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.error()).contains("The bookmark has 5000 characters, and the most is 4000.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FB:rubbish", "FB:kcwQ", "XX:AAAA" })
	void aBookmarkThatTheDatabaseDoesNotKnowIsRefused(String bookmark) throws IOException {
		Answer answer = ask(this.port, ASKING, bookmark);
		assertThat(answer.error()).isEqualTo(
				"BAD_REQUEST BAD_REQUEST: The request's X-Graph-Bookmark is none of this database's. Send what an earlier answer's X-Graph-Bookmark said, unchanged, or none.");
		assertThat(answer.headers()).doesNotContainKey("X-Graph-Bookmark");
	}

	@Test
	void aStateThatTheDatabaseDoesNotReachIsToldAsUnavailable() throws IOException {
		String seen = ask(this.port, ASKING, "").headers().get("X-Graph-Bookmark");
		assertThat(ask(this.port, ASKING, later(seen)).error()).startsWith("UNAVAILABLE UNAVAILABLE: The database ")
			.contains(" not come to the state that the request's X-Graph-Bookmark names")
			.contains("the same request again in a moment, or without that header.");
		assertThat(ask(this.port, ASKING, seen).json().has("errors")).isFalse();
	}

	private static String later(String bookmark) {
		byte[] packed = Base64.getDecoder().decode(bookmark.substring("FB:".length()));
		ByteBuffer later = ByteBuffer.allocate(BEFORE_THE_NUMBER + 10);
		later.put(packed, 0, BEFORE_THE_NUMBER)
			.put((byte) 0xCB)
			.putLong(Long.MAX_VALUE / 2)
			.put(packed[packed.length - 1]);
		return "FB:" + Base64.getEncoder().encodeToString(later.array());
	}

	private static Answer ask(int port, String document, String bookmark) throws IOException {
		String header = bookmark.isEmpty() ? "" : "X-Graph-Bookmark: " + bookmark + "\r\n";
		try (RawClient client = new RawClient(port)) {
			return client
				.send(RawClient.request("POST /graphql", "Content-Type: application/json\r\n" + header,
						RawClient.json(document)))
				.answer();
		}
	}

}
