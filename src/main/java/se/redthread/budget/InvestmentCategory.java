package se.redthread.budget;

/** Under which heading the investment plan lists an item. */
public enum InvestmentCategory {

	/** Already decided (redan beslutad investering). */
	DECIDED,

	/** A new need (nytt behov av investering). */
	NEW_NEED,

	/** Replaces what is worn out (reinvestering). */
	REINVESTMENT

}
