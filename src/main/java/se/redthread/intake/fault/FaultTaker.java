package se.redthread.intake.fault;

import org.jspecify.annotations.Nullable;

/** Is told what is wrong. */
@FunctionalInterface
public interface FaultTaker {

	void take(Fault fault);

	default void take(FaultCode code, @Nullable String field, String sentence) {
		take(new Fault(code, field, sentence));
	}

}
