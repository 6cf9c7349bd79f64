package se.redthread.graph;

import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/** What the database's faults mean for a client; the database's own words stay inside. */
class Faults {

	private static final String TRANSACTION = "Neo.ClientError.Transaction.";

	/** The question's share of memory, and that of all questions together. */
	private static final Set<String> MEMORY = Set.of("Neo.TransientError.General.MemoryPoolOutOfMemoryError",
			"Neo.TransientError.General.TransactionOutOfMemoryError");

	/** InvalidBookmark and InvalidBookmarkMixture. */
	private static final String BOOKMARK = TRANSACTION + "InvalidBookmark";

	private static final String TOO_LATE = "Neo.TransientError.Transaction.BookmarkTimeout";

	/** They come from a server that follows another, asked as if it were alone. */
	private static final Set<String> NO_LEADER = Set.of("Neo.ClientError.Cluster.NotALeader",
			"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase");

	/**
	 * Whether the same statement may well succeed in a moment. What needs more memory
	 * than there is would only use it up again, and a state that wasn't reached in the
	 * time that the database gives to it won't be in a moment.
	 */
	boolean isPassing(Neo4jException fault) {
		return fault instanceof RetryableException && !isOutOfMemory(fault) && !TOO_LATE.equals(fault.code());
	}

	/** Keeps the driver from trying again at length what isn't passing. */
	<T> T onceOnly(Supplier<T> part) {
		try {
			return part.get();
		}
		catch (Neo4jException ex) {
			throw (ex instanceof RetryableException && !isPassing(ex)) ? new Lasting(ex) : ex;
		}
	}

	Problem problem(Neo4jException fault, Work work) {
		if (fault instanceof Lasting lasting) {
			return problem(lasting.fault, work);
		}
		if (fault instanceof Outage.Away || work.ending() == Work.Ending.DATABASE_AWAY) {
			return away(null);
		}
		if (fault instanceof Sessions.CutOff) {
			Problem problem = unanswered(fault, isLate(work));
			work.unanswered(problem);
			return problem;
		}
		if (TOO_LATE.equals(fault.code())) {
			return new Problem(ProblemCode.UNAVAILABLE,
					"The database has not come to the state that the request's X-Graph-Bookmark names. Try the same request again in a moment, or without that header.",
					fault);
		}
		if (fault.code() != null && fault.code().startsWith(BOOKMARK)) {
			if (work.bookmarks() != null) {
				work.bookmarks().forget();
			}
			return new Problem(ProblemCode.BAD_REQUEST,
					"The request's X-Graph-Bookmark is none of this database's. Send what an earlier answer's X-Graph-Bookmark said, unchanged, or none.",
					fault);
		}
		if (fault.code() != null && NO_LEADER.contains(fault.code())) {
			return new Problem(ProblemCode.UNAVAILABLE,
					"This server of the database takes no writes now. Have spring.neo4j.uri begin with neo4j:// (or neo4j+s://), so that writes find the server that does.",
					fault);
		}
		Work.Ending ending = work.ending();
		if (ending != null && (endedEarly(fault) || fault instanceof RetryableException)) {
			return work.problem(ending);
		}
		if (isOutOfMemory(fault)) {
			return new Problem(ProblemCode.LIMIT_EXCEEDED,
					"The question needs more memory than the database has to give now. Ask for less at once, or again in a moment.",
					fault);
		}
		if (endedEarly(fault) || fault instanceof ServiceUnavailableException
				|| fault instanceof SessionExpiredException || fault instanceof RetryableException
				|| isPoolExhausted(fault) || fault instanceof SecurityException || hasStopped(fault)) {
			return away(fault);
		}
		return new Problem(ProblemCode.INTERNAL, "The service failed to answer.", fault);
	}

	private Problem unanswered(Neo4jException fault, boolean late) {
		return new Problem(ProblemCode.UNAVAILABLE,
				"The database did not answer in time: it is busy or away"
						+ (late ? ", or has not come to the state that the request's X-Graph-Bookmark names" : "")
						+ ". Nothing was lost; try the same request again in a moment"
						+ (late ? ", or without that header." : "."),
				fault);
	}

	/** What is told while the database is away. */
	static Problem away(@Nullable Neo4jException fault) {
		return new Problem(ProblemCode.UNAVAILABLE,
				"The database can't be reached right now. Nothing was lost; try the same request again in a moment.",
				fault);
	}

	/** Whether the fault makes one ask if the database is there at all. */
	boolean isSuspicious(Neo4jException fault) {
		return fault instanceof Sessions.CutOff || fault instanceof ServiceUnavailableException
				|| fault instanceof SessionExpiredException || fault instanceof SecurityException
				|| isPoolExhausted(fault) || hasStopped(fault)
				|| String.valueOf(fault.code()).endsWith(".DatabaseUnavailable");
	}

	private boolean isLate(Work work) {
		Bookmarks bookmarks = work.bookmarks();
		return bookmarks != null && bookmarks.isGiven();
	}

	private boolean endedEarly(Neo4jException fault) {
		String code = fault.code();
		return code != null && code.startsWith(TRANSACTION)
				&& (code.contains("Terminated") || code.contains("TimedOut"));
	}

	private boolean isOutOfMemory(Neo4jException fault) {
		return fault.code() != null && MEMORY.contains(fault.code());
	}

	/**
	 * A database that couldn't write stops itself, and has no code of its own for that.
	 */
	private boolean hasStopped(Neo4jException fault) {
		return fault instanceof DatabaseException && String.valueOf(fault.getMessage()).contains("critical error");
	}

	private boolean isPoolExhausted(Neo4jException fault) {
		return fault instanceof ClientException && fault.getMessage() != null
				&& fault.getMessage().contains("connection from the pool");
	}

	/** A fault that isn't tried again, whatever the driver takes it for. */
	private static final class Lasting extends Neo4jException {

		private final Neo4jException fault;

		private Lasting(Neo4jException fault) {
			super(fault.code(), String.valueOf(fault.getMessage()), fault);
			this.fault = fault;
		}

	}

}
