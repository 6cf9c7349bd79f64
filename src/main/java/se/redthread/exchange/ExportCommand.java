package se.redthread.exchange;

import java.io.PrintStream;
import java.util.Set;

import se.redthread.command.Command;
import se.redthread.command.CommandLine;
import se.redthread.command.Opened;
import se.redthread.command.Yield;
import se.redthread.start.DataUse;

/** The command {@code export}: today's graph as a file of the exchange format. */
public final class ExportCommand implements Command {

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String arguments() {
		return "FILE [" + Yield.REPLACE + "]";
	}

	@Override
	public String purpose() {
		return "writes today's graph in the exchange format, sorted; - is the standard output; --replace replaces a file that is there";
	}

	@Override
	public Set<String> flags() {
		return Set.of(Yield.REPLACE);
	}

	@Override
	public int run(CommandLine line, PrintStream out) {
		Yield made = Yield.of(line, out);
		return Opened.with(line, DataUse.READ, (context) -> {
			Exports exports = context.getBean(Exports.class);
			made.say("Exported: " + made.make(exports::write) + ".");
			return 0;
		});
	}

}
