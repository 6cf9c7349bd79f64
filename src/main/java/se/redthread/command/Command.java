package se.redthread.command;

import java.io.PrintStream;
import java.util.Set;

/** Something that Redthread does instead of serving. */
public interface Command {

	/** The word that asks for it. */
	String name();

	/** How it is called, after its name: {@code FILE... [--check]}. */
	String arguments();

	/** What it does, as a line of the help. */
	String purpose();

	/** The arguments with two dashes that are its own and no settings. */
	default Set<String> flags() {
		return Set.of();
	}

	/**
	 * Does it.
	 * @param line what the user has given
	 * @param out for what the command yields; what it has to tell beside that goes to
	 * {@link System#err}
	 * @return the exit code: 0 when it is done, 1 when not
	 * @throws CommandRefused when it can't be done as it was given
	 */
	int run(CommandLine line, PrintStream out);

}
