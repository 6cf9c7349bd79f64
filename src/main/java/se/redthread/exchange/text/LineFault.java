package se.redthread.exchange.text;

/** What is wrong with a line, as a sentence. */
public class LineFault extends Exception {

	public LineFault(String reason) {
		super(reason, null, false, false);
	}

	public String reason() {
		return String.valueOf(getMessage());
	}

}
