package se.redthread.indicator;

/** Which report a follow-up belongs to. */
public enum FollowUpKind {

	/** First follow-up report of the year (UR1). */
	INTERIM_1,

	/** Second follow-up report of the year (UR2). */
	INTERIM_2,

	/** The annual report (årsrapport). */
	ANNUAL,

	/** Another report. */
	OTHER

}
