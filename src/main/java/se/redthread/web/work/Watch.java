package se.redthread.web.work;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.graph.Graph;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks several times a second after all requests that are being worked on. */
@Component
public class Watch implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Watch.class);

	private static final Duration PERIOD = Duration.ofMillis(100);

	private static final Duration YOUNG = Duration.ofMillis(200);

	private final Set<Attendance> attended = ConcurrentHashMap.newKeySet();

	private final Graph graph;

	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Watch::thread);

	private final ExecutorService ending = Executors.newFixedThreadPool(2, Watch::thread);

	Watch(Graph graph) {
		this.graph = graph;
		this.looking.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "request-watch");
		thread.setDaemon(true);
		return thread;
	}

	/** Watches over the work until what is returned is closed. */
	public Attendance over(Work work) {
		Attendance attendance = new Attendance(work, Connection.ofThisThread());
		this.attended.add(attendance);
		return attendance;
	}

	int watched() {
		return this.attended.size();
	}

	private void look() {
		for (Attendance attendance : this.attended) {
			if (attendance.work.age().compareTo(YOUNG) > 0 && attendance.isToEnd() && !attendance.beingEnded) {
				attendance.beingEnded = true;
				this.ending.execute(() -> end(attendance));
			}
		}
	}

	// Again at each look, for a statement may just have been on its way
	private void end(Attendance attendance) {
		try {
			if (attendance.work.statements() > 0 && attendance.work.ending() != Work.Ending.DATABASE_AWAY) {
				this.graph.end(attendance.work);
			}
		}
		catch (Problem problem) {
			log.warn("The statements of request {} could not be ended: {}", attendance.work.id(),
					String.valueOf(problem.getCause()));
		}
		finally {
			attendance.beingEnded = false;
		}
	}

	@Override
	public void destroy() {
		this.looking.shutdownNow();
		this.ending.shutdownNow();
	}

	/** That a request is being watched. */
	public final class Attendance implements AutoCloseable {

		private final Work work;

		private final @Nullable Connection connection;

		private volatile boolean beingEnded;

		private boolean closed;

		private Attendance(Work work, @Nullable Connection connection) {
			this.work = work;
			this.connection = connection;
		}

		private synchronized boolean isToEnd() {
			if (this.closed) {
				return false;
			}
			Work.Ending why = this.work.ending();
			if (why == null && this.connection != null && this.connection.isLeft()) {
				why = Work.Ending.CLIENT_LEFT;
			}
			if (why != null) {
				this.work.end(why);
			}
			return why != null;
		}

		/** From now on the connection is the request's own again. */
		@Override
		public synchronized void close() {
			this.closed = true;
			Watch.this.attended.remove(this);
		}

	}

}
