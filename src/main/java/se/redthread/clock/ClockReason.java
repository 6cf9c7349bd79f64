package se.redthread.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Why an answer holds for the day it does. */
public enum ClockReason {

	/** The request gave the day. */
	GIVEN,

	/** Today, on which the starting thing is in force. */
	TODAY,

	/** The last day on which the starting thing was in force. */
	LAST_DAY_IN_FORCE,

	/** The first day on which the starting thing will be in force. */
	FIRST_DAY_IN_FORCE;

	/** Why the given day was taken when nobody asked for one. */
	static ClockReason of(@Nullable LocalDate asked, LocalDate day, LocalDate today) {
		if (asked != null) {
			return GIVEN;
		}
		if (day.equals(today)) {
			return TODAY;
		}
		return day.isBefore(today) ? LAST_DAY_IN_FORCE : FIRST_DAY_IN_FORCE;
	}

}
