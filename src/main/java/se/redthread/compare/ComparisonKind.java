package se.redthread.compare;

/** How what is after differs from what was before. */
public enum ComparisonKind {

	/** It is there after, and carries on nothing of before. */
	ADDED,

	/** It was there before, and nothing after carries it on. */
	DROPPED,

	/** Another thing after carries it on. */
	CONTINUED,

	/** It has another title. */
	RENAMED,

	/** It says something else. */
	CHANGED,

	/** It serves, or is a part of, something else. */
	MOVED,

	/** Others of its links are other ones. */
	RELINKED,

	/** Several after carry it on. */
	SPLIT,

	/** It carries on several of before. */
	MERGED

}
