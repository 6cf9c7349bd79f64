package se.redthread.intake.fault;

import org.jspecify.annotations.Nullable;

/** What is wrong with a line as a whole, or with a value that ends its reading. */
public class LineFault extends Exception {

	private final Fault fault;

	public LineFault(String sentence) {
		this(FaultCode.INVALID, null, sentence);
	}

	public LineFault(FaultCode code, @Nullable String field, String sentence) {
		super(sentence, null, false, false);
		this.fault = new Fault(code, field, sentence);
	}

	public Fault fault() {
		return this.fault;
	}

}
