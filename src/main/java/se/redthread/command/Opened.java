package se.redthread.command;

import java.util.function.ToIntFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.problem.Problem;
import se.redthread.start.DataUse;
import se.redthread.start.Sample;
import se.redthread.start.Start;

import org.springframework.context.ApplicationContext;

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
				log.error("The command failed", ex);
				return 1;
			}
		});
	}

}
