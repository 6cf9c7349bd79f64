package se.redthread.command;

/** A command that can't be done as it was given; the message says what would be right. */
public class CommandRefused extends RuntimeException {

	public CommandRefused(String sentence) {
		super(sentence);
	}

}
