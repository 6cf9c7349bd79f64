package se.redthread.graph;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/**
 * One request's work: its id, its time and the statements that it has run. It belongs to
 * the thread that carries the request; work outside a request has a generous time.
 */
public final class Work implements AutoCloseable {

	/** The key under which a transaction's metadata carries the id of its work. */
	static final String METADATA_KEY = "redthread.work";

	private static final Duration OUTSIDE_A_REQUEST = Duration.ofMinutes(10);

	private static final ThreadLocal<Work> CURRENT = new ThreadLocal<>();

	private final String id;

	private final Duration time;

	private final long deadline;

	private final AtomicInteger statements = new AtomicInteger();

	private volatile boolean cancelled;

	private Work(String id, Duration time) {
		this.id = id;
		this.time = time;
		this.deadline = System.nanoTime() + time.toNanos();
	}

	/** Begins the work of a request. It is current on this thread until it is closed. */
	public static Work begin(String id, Duration time) {
		Work work = new Work(id, time);
		CURRENT.set(work);
		return work;
	}

	public static Work current() {
		Work work = CURRENT.get();
		return (work != null) ? work : new Work("background", OUTSIDE_A_REQUEST);
	}

	/** Makes this work the current one of the calling thread too. */
	public void carryOn() {
		CURRENT.set(this);
	}

	public String id() {
		return this.id;
	}

	/** How many statements this work has sent to the database. */
	public int statements() {
		return this.statements.get();
	}

	void countStatement() {
		this.statements.incrementAndGet();
	}

	public void cancel() {
		this.cancelled = true;
	}

	public boolean isCancelled() {
		return this.cancelled;
	}

	/** The time that is left; a problem when there is none or the client has left. */
	public Duration left() {
		if (this.cancelled) {
			throw new Problem(ProblemCode.TIMEOUT, "The request was ended because its client had left.");
		}
		long left = this.deadline - System.nanoTime();
		if (left <= 0) {
			throw timeUp();
		}
		return Duration.ofNanos(Math.max(left, 1_000_000));
	}

	Problem timeUp() {
		return new Problem(ProblemCode.TIMEOUT, "The request took longer than " + this.time.toMillis()
				+ " ms, the most that one request may take, and was ended. Ask for less: fewer things, a smaller depth or page.");
	}

	@Override
	public void close() {
		CURRENT.remove();
	}

}
