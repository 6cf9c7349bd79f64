package se.redthread.exchange;

import java.io.PrintStream;

import se.redthread.command.Command;
import se.redthread.command.CommandLine;
import se.redthread.command.CommandRefused;
import se.redthread.command.Opened;
import se.redthread.exchange.integrity.Verification;
import se.redthread.exchange.integrity.Verified;
import se.redthread.start.DataUse;

/** The command {@code verify}: it ends with 0 if the graph is sound, else with 1. */
public final class VerifyCommand implements Command {

	@Override
	public String name() {
		return "verify";
	}

	@Override
	public String arguments() {
		return "";
	}

	@Override
	public String purpose() {
		return "holds the graph to its own rules and tells all that doesn't agree; nothing is written";
	}

	@Override
	public int run(CommandLine line, PrintStream out) {
		if (!line.names().isEmpty()) {
			throw new CommandRefused("verify takes no names, and was given " + String.join(", ", line.names()) + ".");
		}
		return Opened.with(line, DataUse.INSPECT, (context) -> tell(context.getBean(Verification.class).run(), out));
	}

	/** What could not be told has not been verified, for all that its reader knows. */
	static int tell(Verified verified, PrintStream out) {
		int code = print(verified, out);
		if (out.checkError()) {
			System.err.println("What was found could not be told, for the standard output can't be written ("
					+ ((verified.count() == 1) ? "1 finding" : verified.count() + " findings")
					+ "); make room, or send it elsewhere, and verify again.");
			return 1;
		}
		return code;
	}

	private static int print(Verified verified, PrintStream out) {
		String counted = verified.things() + " things, " + verified.claims() + " claims and " + verified.formerStates()
				+ " former states.";
		if (verified.count() == 0) {
			out.println("Sound: " + counted);
			return 0;
		}
		verified.findings().forEach(out::println);
		out.println(((verified.count() == 1) ? "1 finding" : verified.count() + " findings") + " among " + counted
				+ " Where a finding names no remedy, restore the last sound backup."
				+ (verified.moved() ? " Somebody wrote all the while: verify again when nobody does." : ""));
		return 1;
	}

}
