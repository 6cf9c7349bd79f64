package se.redthread.graph;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cuts the connection of a statement that doesn't come back though its work is ended. The
 * database ends a statement by itself when its time is up; one that is frozen, cut off,
 * or waiting for a state that it hasn't reached doesn't.
 */
final class Cutoff implements AutoCloseable {

	private static final Duration PERIOD = Duration.ofMillis(100);

	private static final Duration GRACE = Duration.ofSeconds(1);

	private final Set<Running> running = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "statement-cutoff");
		thread.setDaemon(true);
		return thread;
	});

	Cutoff() {
		this.looking.scheduleWithFixedDelay(() -> this.running.forEach(Running::look), PERIOD.toMillis(),
				PERIOD.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Looks after what the calling thread does until what is returned is closed. */
	Running over(Work work) {
		Running running = new Running(work, Thread.currentThread());
		this.running.add(running);
		return running;
	}

	@Override
	public void close() {
		this.looking.shutdownNow();
	}

	/** What a thread is waiting for. */
	final class Running implements AutoCloseable {

		private final Work work;

		private final Thread thread;

		private long endedAt;

		private boolean cut;

		private boolean closed;

		private Running(Work work, Thread thread) {
			this.work = work;
			this.thread = thread;
		}

		private synchronized void look() {
			if (this.closed || this.work.ending() == null) {
				return;
			}
			if (this.endedAt == 0) {
				this.endedAt = System.nanoTime();
			}
			else if (System.nanoTime() - this.endedAt > GRACE.toNanos()) {
				// The driver closes the connection then. Again at each look, for it may
				// wait more than once
				this.cut = true;
				this.thread.interrupt();
			}
		}

		synchronized boolean isCut() {
			return this.cut;
		}

		/** Leaves the thread as it was: what comes next isn't interrupted. */
		@Override
		public synchronized void close() {
			this.closed = true;
			Cutoff.this.running.remove(this);
			if (this.cut) {
				Thread.interrupted();
			}
		}

	}

}
