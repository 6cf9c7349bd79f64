package se.redthread.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The commands that there are. */
public final class Commands {

	private static final List<String> HELP = List.of("help", "--help", "-h");

	/** What Spring Boot takes without a value. */
	private static final List<String> SPRING = List.of("--debug", "--trace");

	private final List<Command> commands;

	public Commands(Command... commands) {
		this.commands = List.of(commands);
	}

	/**
	 * Does the command that the arguments ask for: the first of them without dashes.
	 * @param args all arguments of the process
	 * @return the exit code; empty when no command is asked for
	 */
	public OptionalInt run(String... args) {
		if (Arrays.stream(args).anyMatch(HELP::contains)) {
			System.out.println(help());
			return OptionalInt.of(0);
		}
		try {
			Optional<Command> asked = asked(args);
			if (asked.isEmpty()) {
				refuseWhatIsNoSetting(args);
			}
			return asked.isPresent() ? OptionalInt.of(run(asked.get(), line(asked.get(), args))) : OptionalInt.empty();
		}
		catch (CommandRefused ex) {
			System.err.println(ex.getMessage());
			return OptionalInt.of(1);
		}
	}

	private void refuseWhatIsNoSetting(String... args) {
		for (String arg : args) {
			if (!arg.contains("=") && !SPRING.contains(arg)) {
				throw new CommandRefused(arg + " is no setting; settings are given as --name=value.\n" + help());
			}
		}
	}

	/** The arguments with two dashes that the command asked for takes beside settings. */
	public Set<String> flagsOf(String... args) {
		return asked(args).map(Command::flags).orElse(Set.of());
	}

	private Optional<Command> asked(String... args) {
		return Arrays.stream(args)
			.filter((arg) -> !arg.startsWith("--"))
			.findFirst()
			.map((word) -> this.commands.stream()
				.filter((command) -> command.name().equals(word))
				.findFirst()
				.orElseThrow(() -> new CommandRefused("There is no command " + word + ".\n" + help())));
	}

	private CommandLine line(Command command, String... args) {
		List<String> rest = new ArrayList<>(List.of(args));
		rest.remove(command.name());
		return CommandLine.of(command, rest);
	}

	// A command's own output may be data: the log is told beside it
	private int run(Command command, CommandLine line) {
		PrintStream out = System.out;
		System.setOut(System.err);
		try {
			return command.run(line, out);
		}
		finally {
			out.flush();
			System.setOut(out);
		}
	}

	private String help() {
		String lines = this.commands.stream()
			.map((command) -> "  " + CommandLine.usage(command) + "\n      " + command.purpose())
			.collect(Collectors.joining("\n"));
		return "Without a command Redthread serves. The commands are\n" + lines
				+ "\nSettings are given as for the service: --redthread.data=FOLDER, --spring.neo4j.uri=URI.";
	}

}
