package se.redthread.intake.write;

/** How a change set came about. */
public enum ChangeSetKind {

	/** Somebody edited. */
	EDIT,
	/** Files were imported. */
	IMPORT,
	/** An earlier change set was undone. */
	UNDO,
	/** A plan, as it was known at an instant, was given a name. */
	BASELINE,
	/** Personal values were erased for good. */
	ERASURE

}
