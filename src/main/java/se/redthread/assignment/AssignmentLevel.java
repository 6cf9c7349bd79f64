package se.redthread.assignment;

/** The level at which an assignment is given. */
public enum AssignmentLevel {

	/** Common to several administrations (regiongemensamt uppdrag). */
	COMMON,

	/** One administration's assignment (förvaltningens uppdrag). */
	ADMINISTRATION,

	/** A part of another assignment (deluppdrag). */
	SUB

}
