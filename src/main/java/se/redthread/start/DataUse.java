package se.redthread.start;

/** What a process wants of the data folder, which belongs to one process at a time. */
public enum DataUse {

	/** To have it alone, and to make it where there is none. */
	SERVE,

	/**
	 * To write to it: by way of the process that has it, where one does; it is made where
	 * there is none.
	 */
	WRITE,

	/**
	 * To read what is there: by way of the process that has it, where one does; nothing
	 * is made, prepared or undone.
	 */
	READ,

	/**
	 * To look at what is there as it was left: nothing is made, prepared or undone
	 * before.
	 */
	INSPECT;

	/** The name by which the use is told to the engine; not for users. */
	public static final String SETTING = "redthread.engine.use";

}
