package se.redthread.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.KnownAt;
import se.redthread.graph.Work;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * The instants of record time that requests name. What a writer commits is known as of an
 * instant before the commit, so who writes just now may still add to what was known a
 * moment ago. Therefore an instant is settled before anything is told for it: waiting for
 * the writers' lock once settles all that has passed.
 */
@Component
public class RecordTimes {

	private static final CypherFile SETTLE = CypherFile.named("clock/settle");

	/** How far the database's clock may be behind this machine's. */
	private static final Duration LAG = Duration.ofSeconds(1);

	private final Graph graph;

	private final AtomicReference<Instant> settled = new AtomicReference<>(Instant.MIN);

	RecordTimes(Graph graph) {
		this.graph = graph;
	}

	/**
	 * An instant that a request gives; a problem where it hasn't passed, or where
	 * somebody writes for longer than there is to wait.
	 */
	public KnownAt asked(OffsetDateTime time) {
		Instant instant = time.toInstant();
		Instant now = Instant.now();
		if (instant.isAfter(now)) {
			throw ahead(time, now);
		}
		while (instant.isAfter(this.settled.get())) {
			Record found = settle(time);
			Instant until = found.get("until").asZonedDateTime().toInstant();
			this.settled.accumulateAndGet(until, (one, other) -> one.isAfter(other) ? one : other);
			if (!found.get("importingSince").isNull() && instant.isAfter(until)) {
				throw unsettled(time, "an import has been under way since " + found.get("importingSince").asString());
			}
			await(time, until);
		}
		return new KnownAt(time);
	}

	/** Waits for a part of the time that is left, so that there is some to say why. */
	private Record settle(OffsetDateTime time) {
		Work waiting = Work.aside("settle", Work.current().left().dividedBy(2));
		try {
			Record found = waiting.part(() -> this.graph.write((tx) -> tx.run(SETTLE.with(Map.of())).single()));
			// What was waited for is seen by what follows, whichever server is asked
			this.graph.show(waiting.part(this.graph::bookmark));
			return found;
		}
		catch (Problem problem) {
			throw (waiting.ending() == Work.Ending.TIME_UP) ? unsettled(time, "somebody is writing") : problem;
		}
	}

	private static void await(OffsetDateTime time, Instant until) {
		Duration ahead = Duration.between(until, time);
		if (ahead.compareTo(LAG) > 0) {
			throw ahead(time, until);
		}
		if (ahead.compareTo(Duration.ZERO) > 0) {
			try {
				Thread.sleep(ahead.toMillis() + 1);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Interrupted while waiting for the database's clock", ex);
			}
		}
	}

	private static Problem ahead(OffsetDateTime time, Instant now) {
		return Problem.badRequest("knownAt: " + time + " lies ahead, and nobody knows yet what will be recorded until"
				+ " then. Give an instant that has passed; it is " + now + ".");
	}

	private static Problem unsettled(OffsetDateTime time, String why) {
		return new Problem(ProblemCode.UNAVAILABLE,
				"knownAt: what was known at " + time + " isn't settled yet: " + why
						+ ", and what is written becomes known as of the instant at which writing began."
						+ " Ask again when that has ended, or give an earlier instant.");
	}

}
