package se.redthread.indicator;

/** How often an indicator is measured. */
public enum MeasurementFrequency {

	/** Each month (månadsvis). */
	MONTHLY,

	/** Each quarter (kvartalsvis). */
	QUARTERLY,

	/** At each interim report (vid delårsbokslut). */
	INTERIM,

	/** Once a year (vid årsbokslut). */
	YEARLY,

	/** Some other rhythm, told in the description. */
	OTHER

}
