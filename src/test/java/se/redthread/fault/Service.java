package se.redthread.fault;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import se.redthread.RedthreadApplication;
import se.redthread.exchange.Imports;
import se.redthread.exchange.integrity.Verification;
import se.redthread.web.RawClient;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole application in this process, on a database of one's own. */
final class Service implements AutoCloseable {

	private static final Duration LONG = Duration.ofMinutes(2);

	private final ServletWebServerApplicationContext context;

	private Service(ServletWebServerApplicationContext context) {
		this.context = context;
	}

	static Service start(URI database, String user, String password, String... settings) {
		List<String> args = new ArrayList<>(List.of("--server.port=0", "--spring.neo4j.uri=" + database,
				"--spring.neo4j.authentication.username=" + user, "--spring.neo4j.authentication.password=" + password,
				"--redthread.limits.budget=0", "--spring.main.register-shutdown-hook=false"));
		args.addAll(List.of(settings));
		return new Service((ServletWebServerApplicationContext) new SpringApplicationBuilder(RedthreadApplication.class)
			.run(args.toArray(String[]::new)));
	}

	int port() {
		return this.context.getWebServer().getPort();
	}

	Imports imports() {
		return this.context.getBean(Imports.class);
	}

	Verification verification() {
		return this.context.getBean(Verification.class);
	}

	/** The answer to a question, on a connection of its own. */
	RawClient.Answer ask(String document) {
		return send(RawClient.post(document));
	}

	/** The status of an address. */
	int status(String path) {
		return send(RawClient.request("GET " + path, "", "")).status();
	}

	private RawClient.Answer send(String request) {
		try (RawClient client = new RawClient(port())) {
			return client.send(request).answer();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void awaitReadiness(boolean ready) {
		Awaitility.await()
			.atMost(LONG)
			.pollInterval(Duration.ofMillis(200))
			.until(() -> status("/actuator/health/readiness") == (ready ? 200 : 503));
		assertThat(status("/actuator/health/liveness")).isEqualTo(200);
	}

	/** The threads of the server and of its work with the database. */
	static long threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> Stream.of("http-nio", "Neo4j", "database-", "statement-", "request-")
				.anyMatch(thread.getName()::startsWith))
			.count();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
