package se.redthread.web.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.neo4j.driver.Driver;
import se.redthread.OwnThings;
import se.redthread.RedthreadApplication;
import se.redthread.Statements;
import se.redthread.TestDatabase;
import se.redthread.clock.Today;
import se.redthread.exchange.Imports;
import se.redthread.web.RawClient;
import se.redthread.web.RawClient.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole application on an engine of its own, on a day that a test chooses. */
final class Keeping implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final ConfigurableApplicationContext context;

	Keeping(Path data, String... settings) {
		String[] all = Stream
			.concat(Stream.of("--server.port=0", "--redthread.data=" + data, "--redthread.engine.page-cache=32MB",
					"--redthread.limits.time=30s", "--redthread.limits.budget=0"), Stream.of(settings))
			.toArray(String[]::new);
		this.context = new SpringApplicationBuilder(RedthreadApplication.class, AnyDay.class).run(all);
	}

	/** The application on the one test database, as on a server. */
	static Keeping onServer(Path data, TestDatabase database) {
		return new Keeping(data, "--spring.neo4j.uri=" + database.uri(),
				"--spring.neo4j.authentication.username=" + database.user(),
				"--spring.neo4j.authentication.password=" + database.password(), "--redthread.sample=none",
				"--redthread.kept-answers-from=0ms");
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	Driver driver() {
		return bean(Driver.class);
	}

	OwnThings own() {
		return new OwnThings(bean(Imports.class), driver());
	}

	void isOn(LocalDate day) {
		bean(AnyDay.Day.class).day = day;
	}

	/** Has the database stop and start, as after a full disk. */
	void startEngineAgain() {
		ReflectionTestUtils.invokeMethod(this.context.getBean("engine"), "startAgain");
	}

	int port() {
		return Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	/** The data of an answer that nothing is wrong with. */
	JsonNode ask(String document, Object... variables) {
		JsonNode answer = answer("", document, variables).json();
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.get("data");
	}

	Answer answer(String headers, String document, Object... variables) {
		Map<String, Object> given = new java.util.LinkedHashMap<>();
		for (int i = 0; i < variables.length; i += 2) {
			given.put((String) variables[i], variables[i + 1]);
		}
		return send(headers, Map.of("query", document, "variables", given));
	}

	Answer send(String headers, Map<String, Object> body) {
		try (RawClient client = new RawClient(port())) {
			return client.send(RawClient.request("POST /graphql", "Content-Type: application/json\r\n" + headers,
					JSON.writeValueAsString(body)))
				.answer();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	long statements(Runnable work) {
		return Statements.during(bean(MeterRegistry.class), work);
	}

	double counted(String result) {
		return bean(MeterRegistry.class).get("redthread.kept.answers.asked").tag("result", result).counter().count();
	}

	@Override
	public void close() {
		this.context.close();
	}

	@Configuration(proxyBeanMethods = false)
	static class AnyDay {

		@Bean
		@Primary
		Day anyDay() {
			return new Day();
		}

		static class Day extends Today {

			private volatile LocalDate day = LocalDate.of(2026, 3, 1);

			@Override
			public LocalDate date() {
				return this.day;
			}

		}

	}

}
