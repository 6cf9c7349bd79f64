package se.redthread.indicator;

/** What a figure of an indicator is. */
public enum MeasurementKind {

	/** The value aimed at (målvärde). */
	TARGET,

	/** The value measured (utfall). */
	OUTCOME,

	/** The value expected (prognos). */
	FORECAST

}
