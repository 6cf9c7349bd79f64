package se.redthread.assignment;

/** How far an assignment or activity has come, as last reported. */
public enum ProgressStatus {

	/** Not begun (ej påbörjad). */
	NOT_STARTED,

	/** Under way (pågående). */
	ONGOING,

	/** Under way and late (försenad). */
	DELAYED,

	/** Put on hold (pausad). */
	PAUSED,

	/** Completed (klar). */
	DONE,

	/** Ended without being completed (avbruten). */
	CANCELLED

}
