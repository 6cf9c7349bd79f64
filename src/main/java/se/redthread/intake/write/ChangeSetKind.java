package se.redthread.intake.write;

/** How a change set came about. */
public enum ChangeSetKind {

	/** Somebody edited. */
	EDIT,
	/** Files were imported. */
	IMPORT,
	/** An earlier change set was undone. */
	UNDO,
	/** Personal values were erased for good. */
	ERASURE

}
