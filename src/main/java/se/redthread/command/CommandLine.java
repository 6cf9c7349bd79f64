package se.redthread.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user has given with a command.
 *
 * @param names what stands without dashes, files mostly; a single dash too
 * @param flags the command's own arguments with dashes
 * @param settings the settings of the application, as for the service
 */
public record CommandLine(List<String> names, Set<String> flags, List<String> settings) {

	static CommandLine of(Command command, List<String> arguments) {
		List<String> names = new ArrayList<>();
		Set<String> flags = new TreeSet<>();
		List<String> settings = new ArrayList<>();
		for (String argument : arguments) {
			if (!argument.startsWith("--")) {
				names.add(argument);
			}
			else if (command.flags().contains(argument)) {
				flags.add(argument);
			}
			else if (argument.contains("=") || argument.equals("--debug")) {
				settings.add(argument);
			}
			else {
				throw new CommandRefused(
						argument + " is neither of the command " + command.name() + " nor a setting; it is called "
								+ usage(command) + ", and a setting is given as --name=value.");
			}
		}
		return new CommandLine(List.copyOf(names), flags, List.copyOf(settings));
	}

	static String usage(Command command) {
		return (command.name() + " " + command.arguments()).strip();
	}

	public boolean has(String flag) {
		return this.flags.contains(flag);
	}

	/** The same with a setting more, which is not for users. */
	public CommandLine with(String setting, String value) {
		List<String> more = new ArrayList<>(this.settings);
		more.add("--" + setting + "=" + value);
		return new CommandLine(this.names, this.flags, List.copyOf(more));
	}

	/** The one name that the command takes; a refusal when there are none or several. */
	public String onlyName(String what) {
		if (this.names.size() != 1) {
			throw new CommandRefused("Name " + what + ((this.names.isEmpty()) ? "." : ", one and no more."));
		}
		return this.names.get(0);
	}

}
