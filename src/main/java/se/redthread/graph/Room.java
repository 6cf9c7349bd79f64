package se.redthread.graph;

/** The room that the database has for what is to be written, where that is known here. */
public interface Room {

	/**
	 * Refuses what there isn't room for.
	 * @param bytes about how much it is
	 */
	void check(long bytes);

}
