package se.redthread.graph;

import java.util.Set;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
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

	/**
	 * Whether the same statement may well succeed in a moment. What needs more memory
	 * than there is would only use it up again.
	 */
	boolean isPassing(Neo4jException fault) {
		return fault instanceof RetryableException && !isOutOfMemory(fault);
	}

	Problem problem(Neo4jException fault, Work work) {
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
				|| isPoolExhausted(fault)) {
			return new Problem(ProblemCode.UNAVAILABLE,
					"The database can't be reached right now. Nothing was lost; try the same request again in a moment.",
					fault);
		}
		return new Problem(ProblemCode.INTERNAL, "The service failed to answer.", fault);
	}

	private boolean endedEarly(Neo4jException fault) {
		String code = fault.code();
		return code != null && code.startsWith(TRANSACTION)
				&& (code.contains("Terminated") || code.contains("TimedOut"));
	}

	private boolean isOutOfMemory(Neo4jException fault) {
		return fault.code() != null && MEMORY.contains(fault.code());
	}

	private boolean isPoolExhausted(Neo4jException fault) {
		return fault instanceof ClientException && fault.getMessage() != null
				&& fault.getMessage().contains("connection from the pool");
	}

}
