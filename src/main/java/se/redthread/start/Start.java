package se.redthread.start;

import org.springframework.boot.SpringApplication;

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

	static SpringApplication application(Class<?> application) {
		SpringApplication spring = new SpringApplication(application);
		spring.addInitializers(new StartChecks());
		spring.addListeners(new ReadyLine());
		return spring;
	}

}
