package se.redthread.web.limit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.web.RawClient;
import se.redthread.web.RawClient.Answer;
import se.redthread.web.WebTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class HostileDocumentsIT {

	/** At most, since compilers and collectors may be at work beside it. */
	private static final int TRIES = 30;

	private static final long NEXT_TO_NOTHING = 300;

	private static final long MILLISECOND = 1_000_000;

	private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	@LocalServerPort
	private int port;

	static Stream<Arguments> hostile() {
		return HostileDocuments.all()
			.entrySet()
			.stream()
			.map((entry) -> Arguments.of(entry.getKey().substring(0, Math.min(60, entry.getKey().length())),
					entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void isRefusedForNextToNothing(String name, String document, String message) throws IOException {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < TRIES && least / MILLISECOND >= NEXT_TO_NOTHING; i++) {
			long before = this.machine.getProcessCpuTime();
			// Another document each time, so that no earlier answer is remembered
			Answer answer = ask(document + "#" + i);
			least = Math.min(least, this.machine.getProcessCpuTime() - before);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.json().at("/errors/0/message").asString()).startsWith(message);
			assertThat(answer.json().at("/errors/0/extensions/code").asString())
				.isEqualTo(isLimit(message) ? "LIMIT_EXCEEDED" : "BAD_REQUEST");
			assertThat(answer.body()).hasSizeLessThan(40_000);
		}
		// The whole process: its compiler and collector work on the same account
		assertThat(least / MILLISECOND).isLessThan(NEXT_TO_NOTHING);
	}

	private static boolean isLimit(String message) {
		return message.matches("(The (document(?! can't)|request|introspection)).*");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{ assignments(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { "
					+ "id title links(first: 5) { edges { status node { id title type } } } } } } }",
			"{ a: assignments(first: 5) { nodes { title } } b: strategies(first: 5) { nodes { title } } c: risks { totalCount } }" })
	void aFairQueryIsAnswered(String document) throws IOException {
		Answer answer = ask(document);
		assertThat(answer.json().has("errors")).isFalse();
		assertThat(answer.status()).isEqualTo(200);
	}

	@Test
	void theSchemaCanBeReadByTools() throws IOException {
		Answer answer = ask(IntrospectionQuery.INTROSPECTION_QUERY);
		assertThat(answer.json().has("errors")).isFalse();
		assertThat(answer.json().at("/data/__schema/types").size()).isGreaterThan(100);
	}

	private Answer ask(String document) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.send(RawClient.post(document)).answer();
		}
	}

}
