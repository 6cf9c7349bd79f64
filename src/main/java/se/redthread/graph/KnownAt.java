package se.redthread.graph;

import java.time.OffsetDateTime;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The record time that reads are told for: what the system knew at that instant. It
 * belongs to the thread for as long as a part of a request is told for it; reads outside
 * of such a part tell what is known now.
 *
 * @param time the instant; what was recorded at it was known
 */
public record KnownAt(OffsetDateTime time) {

	private static final ThreadLocal<@Nullable KnownAt> CURRENT = new ThreadLocal<>();

	/** What the calling thread's reads are told for; null for now. */
	public static @Nullable KnownAt current() {
		return CURRENT.get();
	}

	/** The instant that the calling thread's reads are told for; null for now. */
	public static @Nullable OffsetDateTime currentTime() {
		KnownAt at = CURRENT.get();
		return (at != null) ? at.time : null;
	}

	/** How a sentence ends that says that there is no such thing. */
	public static String remedy() {
		KnownAt at = CURRENT.get();
		return (at != null)
				? " that was known at " + at.time + ". Use an id as an earlier answer gave it, or a later knownAt."
				: ". Use an id as an earlier answer gave it.";
	}

	/**
	 * Tells the calling thread's reads for the instant, or for now, until another is
	 * entered.
	 * @return what they were told for before
	 */
	public static @Nullable KnownAt enter(@Nullable KnownAt at) {
		KnownAt before = CURRENT.get();
		if (at != null) {
			CURRENT.set(at);
		}
		else {
			CURRENT.remove();
		}
		return before;
	}

	/** Does a part whose reads are told for the instant; for now where it is null. */
	public static <T> T during(@Nullable KnownAt at, Supplier<T> part) {
		KnownAt before = enter(at);
		try {
			return part.get();
		}
		finally {
			enter(before);
		}
	}

}
