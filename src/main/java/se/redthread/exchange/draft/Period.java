package se.redthread.exchange.draft;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** A time from a first day to the day after the last. */
final class Period {

	private Period() {
	}

	static void check(String fromName, @Nullable LocalDate from, String toName, @Nullable LocalDate to,
			Consumer<String> faults) {
		if (from != null && to != null && !from.isBefore(to)) {
			faults.accept("\"" + fromName + "\" is " + from + " and \"" + toName + "\" is " + to + "; \"" + toName
					+ "\" is the day after the last and must be later than \"" + fromName + "\".");
		}
	}

}
