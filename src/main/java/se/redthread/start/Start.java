package se.redthread.start;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs the application, or ends the process with exit code 1.
 */
public final class Start {

	private Start() {
	}

	public static void run(Class<?> application, String... args) {
		try {
			application(application).run(args);
		}
		catch (SpringApplication.AbandonedRunException ex) {
			throw ex;
		}
		catch (Throwable ex) {
			// Already reported. A thread left over must not keep the process alive.
			System.exit(1);
		}
	}

	/**
	 * Runs a command with the part of the application that it needs.
	 * @param configuration that part
	 * @param use what it wants of the data folder
	 * @param sample what an empty graph gets, whatever the settings say
	 * @param settings the user's settings
	 * @param command what is done once it is up
	 * @return the command's exit code; 1 when it could not start
	 */
	public static int command(Class<?> configuration, DataUse use, Sample sample, String[] settings,
			ToIntFunction<ApplicationContext> command) {
		SpringApplication spring = new SpringApplication(configuration);
		spring.setWebApplicationType(WebApplicationType.NONE);
		spring.addInitializers(new KnownSettings(), new AddressCheck());
		spring.setDefaultProperties(Map.of(DataUse.SETTING, use.name()));
		String given = "--" + Sample.SETTING + "=";
		// Given twice, a setting is a list
		String[] args = Stream
			.concat(Stream.of(settings).filter((setting) -> !setting.startsWith(given)),
					Stream.of(given + sample.named()))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext context = spring.run(args)) {
			return command.applyAsInt(context);
		}
		catch (RuntimeException ex) {
			// Already reported
			return 1;
		}
	}

	static SpringApplication application(Class<?> application) {
		SpringApplication spring = new SpringApplication(application);
		spring.addInitializers(new KnownSettings(), new StartChecks(), new AddressCheck());
		spring.addListeners(new ReadyLine());
		return spring;
	}

}
