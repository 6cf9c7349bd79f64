package se.redthread.archive;

import java.io.PrintStream;
import java.util.Set;

import se.redthread.command.Command;
import se.redthread.command.CommandLine;
import se.redthread.command.Opened;
import se.redthread.command.Yield;
import se.redthread.database.SchemaSetup;
import se.redthread.start.DataUse;

/** The command {@code backup}: the whole graph as one file. */
public final class BackupCommand implements Command {

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public String arguments() {
		return "FILE [" + Yield.REPLACE + "]";
	}

	@Override
	public String purpose() {
		return "writes everything that the graph holds, former states too, into one file, also while it is served; - is the standard output; --replace replaces a file that is there";
	}

	@Override
	public Set<String> flags() {
		return Set.of(Yield.REPLACE);
	}

	/** An older graph is taken as it is: a backup comes before an upgrade. */
	@Override
	public int run(CommandLine line, PrintStream out) {
		Yield made = Yield.of(line, out);
		return Opened.with(line.with(SchemaSetup.ONLY, SchemaSetup.NONE), DataUse.READ, (context) -> {
			Backups backups = context.getBean(Backups.class);
			made.say("Backed up: " + made.make(backups::write) + ".");
			return 0;
		});
	}

}
