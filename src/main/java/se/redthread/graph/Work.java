package se.redthread.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/**
 * One request's work: its id, its time and the statements that it has run. It belongs to
 * the thread that carries the request; work outside a request has a generous time.
 */
public final class Work implements AutoCloseable {

	/** The key under which a transaction's metadata carries the key of its work. */
	static final String METADATA_KEY = "redthread.work";

	private static final Duration OUTSIDE_A_REQUEST = Duration.ofMinutes(10);

	private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();

	private final String id;

	private final String key;

	private final Duration time;

	private final long start = System.nanoTime();

	/** Null outside of requests, where all work is one after another. */
	private final @Nullable Bookmarks bookmarks;

	private final AtomicInteger statements = new AtomicInteger();

	private final List<Runnable> whenEnded = new ArrayList<>();

	private volatile @Nullable Ending ending;

	private volatile @Nullable Problem unanswered;

	private volatile boolean writing;

	private Work(String id, Duration time, @Nullable Bookmarks bookmarks) {
		this.id = id;
		this.key = id + "/" + UUID.randomUUID();
		this.time = time;
		this.bookmarks = bookmarks;
	}

	/** Begins the work of a request. It is current on this thread until it is closed. */
	public static Work begin(String id, Duration time) {
		return begin(id, time, new Bookmarks());
	}

	/** Begins the work of a request whose client has seen a state of the graph. */
	public static Work begin(String id, Duration time, Bookmarks bookmarks) {
		Work work = new Work(id, time, bookmarks);
		CURRENT.set(work);
		return work;
	}

	public static Work current() {
		Work work = CURRENT.get();
		return (work != null) ? work : new Work("background", OUTSIDE_A_REQUEST, null);
	}

	/** A small work of its own, which is current nowhere. */
	public static Work aside(String id, Duration time) {
		return new Work(id, time, new Bookmarks());
	}

	/** The work of the request that this thread carries, if it carries one. */
	public static @Nullable Work ofThisThread() {
		return CURRENT.get();
	}

	/** Makes this work the current one of the calling thread too. */
	public void carryOn() {
		CURRENT.set(this);
	}

	/** Makes the calling thread carry no work, as before {@link #carryOn}. */
	public static void carryNone() {
		CURRENT.remove();
	}

	/** Does a part of this work, on whatever thread it is called. */
	public <T> T part(Supplier<T> part) {
		Work before = CURRENT.get();
		carryOn();
		try {
			return part.get();
		}
		finally {
			CURRENT.set(before);
		}
	}

	/** The id of the request, which the client may have chosen. */
	public String id() {
		return this.id;
	}

	/** What tells this work from all other, also from requests with the same id. */
	String key() {
		return this.key;
	}

	/**
	 * Whether somebody waits for it who is told within seconds; false outside of
	 * requests.
	 */
	boolean isBounded() {
		return this.bookmarks != null;
	}

	/** What this work has seen of the graph; null outside of requests. */
	@Nullable Bookmarks bookmarks() {
		return this.bookmarks;
	}

	/** How many statements this work has sent to the database. */
	public int statements() {
		return this.statements.get();
	}

	void countStatement() {
		this.statements.incrementAndGet();
	}

	/** How long ago the work began. */
	public Duration age() {
		return Duration.ofNanos(System.nanoTime() - this.start);
	}

	/** Ends the work before it is done. The first ending stands. */
	public void end(Ending why) {
		List<Runnable> hooks;
		synchronized (this.whenEnded) {
			if (this.ending != null) {
				return;
			}
			this.ending = why;
			hooks = List.copyOf(this.whenEnded);
		}
		hooks.forEach(Runnable::run);
	}

	/** Has the hook run when the work is ended before it is done. */
	public void whenEnded(Runnable hook) {
		synchronized (this.whenEnded) {
			if (this.ending == null) {
				this.whenEnded.add(hook);
				return;
			}
		}
		hook.run();
	}

	/** Why the work is to end before it is done, if it is. */
	public @Nullable Ending ending() {
		if (this.ending == null && age().compareTo(this.time) >= 0) {
			return Ending.TIME_UP;
		}
		return this.ending;
	}

	/** The time that is left; a problem when there is none or the client has left. */
	public Duration left() {
		Ending why = ending();
		if (why != null) {
			throw problem(why);
		}
		// Rounded up: the database's own clock must not be first to say that time is up
		return Duration.ofMillis(this.time.minus(age()).toMillis() + 1);
	}

	/** What the work does from now on may be written. */
	void beginWriting() {
		this.writing = true;
	}

	/** The database did not answer at all, which says more than that time is up. */
	void unanswered(Problem problem) {
		this.unanswered = problem;
	}

	/** What the client is told of work that ended before it was done. */
	public Problem problem(Ending why) {
		Problem known = this.unanswered;
		if (known != null) {
			return known;
		}
		return switch (why) {
			case CLIENT_LEFT -> new Problem(ProblemCode.TIMEOUT, "The request was ended because its client had left.");
			case TIME_UP -> new Problem(ProblemCode.TIMEOUT, "The request took longer than " + this.time.toMillis()
					+ " ms, the most that one request may take, and was ended. "
					+ (this.writing
							? "What it was to change may have been written: look at changeSets, or send it again with the same idempotencyKey."
							: "Ask again, for a question that is new to the database takes longer the first time"
									+ "; or ask for less: fewer things, a smaller depth or page."));
			case DATABASE_AWAY -> Faults.away(null);
		};
	}

	@Override
	public void close() {
		CURRENT.remove();
	}

	/** Why work ends before it is done. */
	public enum Ending {

		/** The time for one request is up. */
		TIME_UP,

		/** The client has closed its connection. */
		CLIENT_LEFT,

		/** The database doesn't answer. */
		DATABASE_AWAY

	}

}
