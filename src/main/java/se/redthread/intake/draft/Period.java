package se.redthread.intake.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;

/** A time from a first day to the day after the last. */
final class Period {

	private Period() {
	}

	static void check(String fromName, @Nullable LocalDate from, String toName, @Nullable LocalDate to,
			FaultTaker faults) {
		if (from != null && to != null && !from.isBefore(to)) {
			faults.take(FaultCode.PERIOD, toName, "\"" + fromName + "\" is " + from + " and \"" + toName + "\" is " + to
					+ "; \"" + toName + "\" is the day after the last and must be later than \"" + fromName + "\".");
		}
	}

}
