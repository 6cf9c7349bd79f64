package se.redthread.web.tracing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.redthread.SampleTest;
import se.redthread.web.RawClient;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a collector gets when traces are switched on. */
@SampleTest
@Import(TracesIT.Kept.class)
@TestPropertySource(properties = { "redthread.slow-statement=0s", "redthread.web.slow-request=0s" })
@ExtendWith(OutputCaptureExtension.class)
class TracesIT {

	/** A trace for each test: spans of an earlier one may come late. */
	private final String trace = UUID.randomUUID().toString().replace("-", "");

	private static final String PARENT = "b7ad6b7169203331";

	private static final String LUSTGAS = "QXNzaWdubWVudDphc3NpZ25tZW50LTIwMjItZGVzdHJ1a3Rpb25zYW5sYWdnbmluZy1mb3ItbHVzdGdhcw";

	private static final Duration LONG = Duration.ofSeconds(60);

	private static final ConcurrentLinkedQueue<String> SENT = new ConcurrentLinkedQueue<>();

	@Autowired
	private InMemorySpanExporter kept;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void collector(DynamicPropertyRegistry registry) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/v1/traces", TracesIT::collect);
		server.start();
		registry.add(TracingSwitch.SETTING, () -> "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces");
		registry.add("management.opentelemetry.tracing.export.schedule-delay", () -> "100ms");
	}

	private static void collect(HttpExchange exchange) throws IOException {
		SENT.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	@Test
	void aTraceLeadsFromTheClientOverTheOperationAndItsFieldToTheStatement() throws IOException {
		assertThat(ask(LUSTGAS).json().at("/data/trace/complete").isBoolean()).isTrue();
		List<SpanData> spans = spans(4);
		assertThat(tree(spans, PARENT, "")).isEqualTo("""
				POST /graphql SERVER
				  graphql query INTERNAL
				    graphql field trace INTERNAL
				      trace/TraceStatement CLIENT
				""");
		assertThat(attributes(spans, "POST /graphql")).containsEntry("http.request.method", "POST")
			.containsEntry("http.response.status_code", "200")
			.containsEntry("http.route", "/graphql");
		assertThat(attributes(spans, "graphql query")).containsEntry("graphql.operation.name", "Follow")
			.containsEntry("graphql.operation.type", "query");
		assertThat(attributes(spans, "trace/TraceStatement")).containsOnly(Map.entry("db.system.name", "neo4j"),
				Map.entry("db.namespace", "neo4j"), Map.entry("db.query.summary", "trace/TraceStatement"),
				Map.entry("error.type", "none"));
	}

	@Test
	void linksBelowAListAreOneGroupAndNotASpanForEachThing() throws IOException {
		assertThat(
				answer("{ assignments(first: 30) { nodes { title alias: serves { nodes { id } } } } }", Map.of()).json()
					.has("errors"))
			.isFalse();
		assertThat(tree(spans(6), PARENT, "")).isEqualTo("""
				POST /graphql SERVER
				  graphql query INTERNAL
				    graphql dataloader page INTERNAL
				    graphql field assignments INTERNAL
				      list/ListStatement CLIENT
				    link/LinkStatement CLIENT
				""");
	}

	@Test
	void noValueThatAClientHasGivenIsTold() throws IOException {
		String secret = "QXNzaWdubWVudDphbm5hLWFuZGVyc3Nvbg";
		assertThat(ask(secret).body()).contains(secret);
		assertThat(ask("anna").body()).contains("anna");
		ask(LUSTGAS);
		answer("{ anna: risks(filter: {text: \"anna\"}) { totalCount } }", Map.of());
		List<SpanData> spans = spans(15);
		assertThat(spans).allSatisfy((span) -> assertThat(span.toString()).doesNotContain(secret, "anna", LUSTGAS));
		Awaitility.await().atMost(LONG).until(() -> String.join("", SENT).contains("list/ListStatement"));
		assertThat(String.join("", SENT)).contains("Follow", "trace/TraceStatement", "Problem")
			.doesNotContain(secret, "anna", LUSTGAS);
	}

	@Test
	void aLogLineCarriesTheTrace(CapturedOutput output) throws IOException {
		ask(LUSTGAS);
		assertThat(output.getOut())
			.containsPattern("\\[[0-9a-f-]{36}] \\[" + this.trace + "] .*A slow request, Follow, took ")
			.containsPattern("\\[" + this.trace + "] .*A slow statement, trace/TraceStatement, took \\d+ ms")
			.doesNotContain(LUSTGAS);
	}

	@Test
	void healthAndMetricsHaveNone() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\n\r\n").answer();
		}
		ask(LUSTGAS);
		assertThat(spans(4)).hasSize(4);
		assertThat(this.kept.getFinishedSpanItems())
			.noneMatch((span) -> span.toString().contains("web/ping") || span.toString().contains("/actuator"));
	}

	/** What lies below a span, indented, in the order of names. */
	private static String tree(List<SpanData> spans, String parent, String indent) {
		return spans.stream()
			.filter((span) -> span.getParentSpanId().equals(parent))
			.sorted(Comparator.comparing(SpanData::getName))
			.map((span) -> indent + span.getName() + " " + span.getKind() + "\n"
					+ tree(spans, span.getSpanId(), indent + "  "))
			.collect(Collectors.joining());
	}

	private static Map<String, String> attributes(List<SpanData> spans, String name) {
		Map<String, String> attributes = new TreeMap<>();
		spans.stream()
			.filter((span) -> span.getName().equals(name))
			.forEach((span) -> span.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), "" + value)));
		return attributes;
	}

	private List<SpanData> spans(int count) {
		return Awaitility.await().atMost(LONG).until(this::spans, (spans) -> spans.size() >= count);
	}

	private List<SpanData> spans() {
		return this.kept.getFinishedSpanItems()
			.stream()
			.filter((span) -> span.getTraceId().equals(this.trace))
			.toList();
	}

	private RawClient.Answer ask(String from) throws IOException {
		return answer("query Follow($from: ID!) { trace(from: $from) { complete } }", Map.of("from", from));
	}

	private RawClient.Answer answer(String document, Map<String, String> variables) throws IOException {
		String body = new JsonMapper().writeValueAsString(Map.of("query", document, "variables", variables,
				"operationName", variables.isEmpty() ? "" : "Follow"));
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Answer answer = client.send(RawClient.request("POST /graphql",
					"Content-Type: application/json\r\ntraceparent: 00-" + this.trace + "-" + PARENT + "-01\r\n", body))
				.answer();
			assertThat(answer.status()).isEqualTo(200);
			return answer;
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Kept {

		@Bean
		InMemorySpanExporter kept() {
			return InMemorySpanExporter.create();
		}

	}

}
