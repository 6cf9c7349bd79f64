package se.redthread.intake.fault;

/** What kind of fault it is, for clients that act on it. */
public enum FaultCode {

	/** Something that is needed isn't given. */
	MISSING("Give it."),

	/** A value isn't of the form, or not among those, that are wanted. */
	INVALID("Give a value as the message describes it."),

	/** A text or list is longer than allowed. */
	TOO_LONG("Shorten it."),

	/** A period ends before it begins, or years or days are out of order. */
	PERIOD("Let the end be later than the beginning."),

	/** An id is of nothing that is given here or in the graph. */
	NOT_FOUND("Use an id as an answer gave it, or create the thing in the same request."),

	/** An id is of a thing of another type. */
	WRONG_TYPE("Use the id of a thing of the wanted type."),

	/** Such a link can't join such things. */
	WRONG_ENDS("Choose another kind of link, or other ends; the message lists what is possible."),

	/** The chain would run in a circle. */
	CYCLE("Leave out, or end first, one of the links of the circle."),

	/** The shares of a budget item come to more than the whole. */
	SHARES_EXCEEDED("Lower the shares, or end one, so that they come to at most 100 percent."),

	/** An id, a number or a link belongs to something already. */
	TAKEN("Change what is there, or give another id or number."),

	/** The same stands twice in one request. */
	TWICE("Give it once."),

	/** The thing is retired. */
	RETIRED("Restore it first."),

	/** It has been changed since the version that was expected. */
	CONFLICT("Look at what has changed, and try again with the present version."),

	/** The claim isn't a suggestion, or not any more. */
	DECIDED("See who decided it and when; only a suggestion is confirmed or rejected."),

	/** Later changes stand in the way of an undo. */
	IN_THE_WAY("Undo the later changes first, the latest one before the others."),

	/** The idempotency key belongs to another request. */
	KEY_REUSED("Give each request a key of its own, and the same one only when it is repeated."),

	/** It is the case already. */
	ALREADY_SO("Nothing needs to be done."),

	/** Personal values were erased, and can't be given back. */
	ERASED("Leave what was erased as it is; its values are gone for good.");

	private final String remedy;

	FaultCode(String remedy) {
		this.remedy = remedy;
	}

	/** What would be right, in a sentence. */
	public String remedy() {
		return this.remedy;
	}

}
