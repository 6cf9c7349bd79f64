package se.redthread.revision;

/** Is told of commits, whoever does them. */
@FunctionalInterface
public interface CommitListener {

	/**
	 * A commit begins, which may still be undone. It waits for this, on its own thread
	 * and with its locks, so this is quick and asks nothing of the database.
	 */
	void touching(Change change);

}
