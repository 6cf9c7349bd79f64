package se.redthread.web.http;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import se.redthread.web.RawClient;
import se.redthread.web.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@TestPropertySource(properties = "redthread.web.introspection=false")
class ClosedSchemaIT {

	@LocalServerPort
	private int port;

	@Test
	void theSchemaIsNotToldWhereIntrospectionIsOff() throws IOException {
		assertThat(ask("{ __schema { types { name } } }").error()).isEqualTo(
				"BAD_REQUEST BAD_REQUEST: Introspection is switched off on this server. Ask its operator for the schema.");
		assertThat(ask("{ __type(name: \"Query\") { name } }").error()).contains("Introspection is switched off");
		assertThat(ask("{ __typename }").json().at("/data/__typename").asString()).isEqualTo("Query");
	}

	@Test
	void messagesDoNotTellItEither() throws IOException {
		assertThat(ask("{ assignment }").json().at("/errors").toString()).doesNotContain("Its fields are");
		assertThat(ask("{ assignments(filter: {level: [NONE]}) { totalCount } }").error())
			.endsWith("The argument filter.level[0] can't be NONE: a value of the type AssignmentLevel is wanted.");
	}

	@Test
	void norDoesItsAddress() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Answer answer = client.send("GET /graphql/schema HTTP/1.1\r\nHost: localhost\r\n\r\n").answer();
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.error()).isEqualTo("NOT_FOUND NOT_FOUND: The schema is not told by this server.");
		}
	}

	private RawClient.Answer ask(String document) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.send(RawClient.post(document)).answer();
		}
	}

}
