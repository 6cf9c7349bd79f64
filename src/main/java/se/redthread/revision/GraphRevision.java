package se.redthread.revision;

import org.jspecify.annotations.Nullable;

/**
 * Tells states of the graph apart. What was computed between two equal numbers holds for
 * the state of that number; asked for again under the same number, it may be served: all
 * that was committed before the asking is in it.
 */
public interface GraphRevision {

	/**
	 * The number of the state that the graph is in, all of which can be read and nothing
	 * beyond it. Null while a commit is under way, and where it can't be known. Where
	 * asking isn't free, the current work is bound to this state: what it reads next is
	 * of this or a later one.
	 * @throws se.redthread.problem.Problem where a server had to be asked and can't be
	 */
	@Nullable Long settled();

	/** Whether asking costs nothing; else it costs a small statement of the work. */
	boolean isFree();

	/**
	 * Has a listener told of every commit from now on. Who keeps something by it notes
	 * first what it was told, then asks {@link #settled()}, then reads: a commit that it
	 * was told of before has ended by then, and of one that comes later it is told before
	 * any of that can be read.
	 * @return false where commits can't be told, and nothing will be
	 */
	boolean tell(CommitListener listener);

}
