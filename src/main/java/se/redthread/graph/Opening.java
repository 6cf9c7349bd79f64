package se.redthread.graph;

/** A database that is being started beside the rest of the application. */
public interface Opening {

	/**
	 * Waits until it lets somebody in.
	 * @throws RuntimeException the refusal, when it can't
	 */
	void await();

}
