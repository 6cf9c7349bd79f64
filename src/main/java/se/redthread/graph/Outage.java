package se.redthread.graph;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows when the database is away, so that requests needn't each find out by waiting.
 * Where a statement has failed or takes long, it asks the database itself; while there is
 * no answer, requests are refused at once, and it goes on asking until there is one.
 */
final class Outage implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Outage.class);

	private static final Duration PERIOD = Duration.ofMillis(250);

	/** From when on a statement makes one wonder. */
	private static final Duration LONG = Duration.ofSeconds(2);

	/** How long an answer may take; a database with much to do isn't away. */
	private static final Duration PATIENCE = Duration.ofSeconds(6);

	/** A database that is asked with a wrong password too often locks the user out. */
	private static final Duration AFTER_REFUSAL = Duration.ofSeconds(10);

	private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

	private final Runnable question;

	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Outage::thread);

	private final ExecutorService asking = Executors.newSingleThreadExecutor(Outage::thread);

	private CompletableFuture<?> answer = CompletableFuture.completedFuture(null);

	private volatile long asked;

	private volatile boolean suspected;

	private volatile boolean away;

	private volatile boolean refused;

	private volatile long since;

	/**
	 * Begins to look after the database.
	 * @param question asks it something small; fails within seconds when there is no
	 * answer
	 */
	Outage(Runnable question) {
		this.question = question;
		this.looking.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "database-pulse");
		thread.setDaemon(true);
		return thread;
	}

	/** Notes that somebody waits for the database; refuses a request while it is away. */
	Waiting over(Work work) {
		if (this.away && work.isBounded()) {
			throw new Away();
		}
		Waiting one = new Waiting(work);
		this.waiting.add(one);
		return one;
	}

	/**
	 * Somebody had no answer: asks at the next look, whether statements take long or not.
	 */
	void suspect() {
		this.suspected = true;
	}

	private void look() {
		try {
			if (!this.answer.isDone()) {
				if (System.nanoTime() - this.asked > PATIENCE.toNanos()) {
					gone("it doesn't answer");
				}
			}
			else if (isToBeAsked()) {
				this.asked = System.nanoTime();
				this.answer = CompletableFuture.runAsync(this.question, this.asking).handle((done, fault) -> {
					hear((fault != null && fault.getCause() != null) ? fault.getCause() : fault);
					return null;
				});
			}
		}
		catch (RuntimeException ex) {
			log.error("Whether the database is there could not be found out", ex);
		}
	}

	private boolean isToBeAsked() {
		long now = System.nanoTime();
		if (this.refused && now - this.asked < AFTER_REFUSAL.toNanos()) {
			return false;
		}
		return this.away || this.suspected || (now - this.asked > LONG.toNanos() / 2
				&& this.waiting.stream().anyMatch((one) -> now - one.start > LONG.toNanos()));
	}

	private void hear(@Nullable Throwable fault) {
		this.refused = fault instanceof SecurityException;
		this.suspected = false;
		if (fault != null) {
			gone(String.valueOf(fault));
		}
		else if (this.away) {
			this.away = false;
			log.info("The database is back after {} s",
					Duration.ofNanos(System.nanoTime() - this.since).toMillis() / 1000.0);
		}
	}

	private synchronized void gone(String why) {
		if (!this.away) {
			this.since = System.nanoTime();
			this.away = true;
			log.warn("The database is away ({}); requests are refused until it is back", why);
		}
		long before = System.nanoTime() - LONG.toNanos() / 2;
		this.waiting.stream()
			.filter((one) -> one.work.isBounded() && one.start - before < 0)
			.forEach((one) -> one.work.end(Work.Ending.DATABASE_AWAY));
	}

	@Override
	public void close() {
		this.looking.shutdownNow();
		this.asking.shutdownNow();
	}

	/** Somebody who waits for the database. */
	final class Waiting implements AutoCloseable {

		private final Work work;

		private final long start = System.nanoTime();

		private Waiting(Work work) {
			this.work = work;
		}

		@Override
		public void close() {
			Outage.this.waiting.remove(this);
		}

	}

	/** Nobody was asked, for the database is known to be away. */
	static final class Away extends Neo4jException {

		private Away() {
			super("The database is away");
		}

	}

}
