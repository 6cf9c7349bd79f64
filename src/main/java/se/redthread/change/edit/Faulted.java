package se.redthread.change.edit;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;

/** An edit can't be carried out; the others are still looked at. */
final class Faulted extends Exception {

	private final Fault fault;

	Faulted(FaultCode code, @Nullable String field, String sentence) {
		super(sentence, null, false, false);
		this.fault = new Fault(code, field, sentence);
	}

	Fault fault() {
		return this.fault;
	}

}
