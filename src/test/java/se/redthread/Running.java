package se.redthread;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import se.redthread.exchange.Dump;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole application on a data folder of its own, in this process. */
public final class Running implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private Running(ConfigurableApplicationContext context) {
		this.context = context;
	}

	public static Running on(Path data, String... settings) {
		String[] all = Stream.concat(Stream.of("--server.port=0", "--redthread.data=" + data,
				"--redthread.engine.page-cache=32MB", "--redthread.limits.time=30s"), Stream.of(settings))
			.toArray(String[]::new);
		return new Running(new SpringApplicationBuilder(RedthreadApplication.class).run(all));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	public Driver driver() {
		return this.context.getBean(Driver.class);
	}

	public List<String> dump() {
		return Dump.of(driver());
	}

	public HttpGraphQlTester tester() {
		Duration patience = Duration.ofSeconds(60);
		WebTestClient.Builder client = WebTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port") + "/graphql")
			.responseTimeout(patience);
		return HttpGraphQlTester.builder(client).responseTimeout(patience).build();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
