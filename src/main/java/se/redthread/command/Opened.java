package se.redthread.command;

import java.util.function.ToIntFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.problem.Problem;
import se.redthread.start.DataUse;
import se.redthread.start.Sample;
import se.redthread.start.Start;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The graph, opened for a command. */
public final class Opened {

	private static final Logger log = LoggerFactory.getLogger(Opened.class);

	private Opened() {
	}

	/**
	 * Opens the graph, has the command's part done and closes it.
	 * @param line with the settings that say where the graph is
	 * @param use what the command wants of it
	 * @param part what is done while it is open
	 * @return the exit code of the part; 1 when it had a problem, which has been told
	 */
	public static int with(CommandLine line, DataUse use, ToIntFunction<ApplicationContext> part) {
		String[] settings = line.settings().toArray(String[]::new);
		return Start.command(CommandConfiguration.class, use, Sample.NONE, settings, (context) -> {
			try {
				return part.applyAsInt(context);
			}
			catch (Problem | CommandRefused ex) {
				System.err.println(ex.getMessage());
				return 1;
			}
			catch (RuntimeException ex) {
				tell(context, ex);
				return 1;
			}
		});
	}

	// Whoever ends the process closes the application under the command
	private static void tell(ApplicationContext context, RuntimeException failure) {
		if (context instanceof ConfigurableApplicationContext closing && !closing.isActive()) {
			System.err.println("The command was ended before it was done. "
					+ "An import that had begun is undone when Redthread is started next.");
			return;
		}
		log.error("The command failed", failure);
	}

}
