package se.redthread.scorecard;

import se.redthread.risk.Risk;

/** How severe a risk is: likelihood times consequence against the most of the scale. */
public enum RiskSeverity {

	/** Below a quarter. */
	LOW,

	/** From a quarter up to a half. */
	MEDIUM,

	/** Above a half. */
	HIGH,

	/** The source doesn't say. */
	UNKNOWN;

	static RiskSeverity of(Risk risk) {
		Integer likelihood = risk.likelihood();
		Integer consequence = risk.consequence();
		Integer scale = risk.scale();
		if (likelihood == null || consequence == null || scale == null) {
			return UNKNOWN;
		}
		int product = likelihood * consequence;
		int most = scale * scale;
		if (4 * product < most) {
			return LOW;
		}
		return (2 * product > most) ? HIGH : MEDIUM;
	}

}
