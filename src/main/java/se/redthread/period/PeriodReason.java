package se.redthread.period;

/** Why an answer is told for the period it is. */
public enum PeriodReason {

	/** The request gave the plan. */
	PLAN_GIVEN,

	/** The request gave the year. */
	YEAR_GIVEN,

	/** The request gave a day, and the period is the year that it lies in. */
	DAY_GIVEN,

	/**
	 * The thing asked about has ended or not begun; the period is its last or first year.
	 */
	OWN_YEAR,

	/** This year, for which there is a plan. */
	CURRENT_YEAR,

	/** No plan is of this year; the period is the last year that one is of. */
	LAST_YEAR,

	/** All plans lie ahead; the period is the first year that one is of. */
	NEXT_YEAR,

	/** There is no plan at all, so the period is this year. */
	NO_PLAN

}
