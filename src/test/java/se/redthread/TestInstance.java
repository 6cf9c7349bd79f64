package se.redthread;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One more instance of the application, on a free port and in this process, on a database
 * that others use too.
 */
public final class TestInstance implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private TestInstance(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** Starts one with further settings, such as {@code redthread.sample=none}. */
	public static TestInstance start(TestDatabase database, String... settings) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.neo4j.uri=" + database.uri(),
				"--spring.neo4j.authentication.username=" + database.user(),
				"--spring.neo4j.authentication.password=" + database.password()));
		for (String setting : settings) {
			arguments.add("--" + setting);
		}
		SpringApplication application = new SpringApplication(RedthreadApplication.class);
		return new TestInstance(application.run(arguments.toArray(String[]::new)));
	}

	public int port() {
		return Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
