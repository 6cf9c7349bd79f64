package se.redthread.budget;

/** The account class of an operating item (kontoklass). */
public enum AccountClass {

	/** Income (intäkter), printed negative. */
	REVENUE,

	/** Personnel costs (personalkostnader). */
	PERSONNEL,

	/** Other operating costs (övriga driftskostnader). */
	OTHER_OPERATING,

	/** The net of the classes (nettobudget): only on a printed check. */
	NET

}
