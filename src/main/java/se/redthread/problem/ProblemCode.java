package se.redthread.problem;

/** The few categories of errors, as {@code extensions.code} tells them. */
public enum ProblemCode {

	/** The request can't be right; it names the wrong value and what would be right. */
	BAD_REQUEST,

	/** The request is well formed, and the thing it names doesn't exist. */
	NOT_FOUND,

	/** The request asks for more than one request may. */
	LIMIT_EXCEEDED,

	/** The client has asked too often and may ask again later. */
	RATE_LIMITED,

	/** The time for one request is up; its work has been ended. */
	TIMEOUT,

	/** The cursor belongs to an order or a text that has changed. */
	STALE_CURSOR,

	/** The database can't be reached now; the same request may succeed later. */
	UNAVAILABLE,

	/** A fault of the service itself; it has been logged under the request's id. */
	INTERNAL

}
