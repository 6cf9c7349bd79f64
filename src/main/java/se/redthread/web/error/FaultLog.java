package se.redthread.web.error;

import graphql.GraphQLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/** Logs the service's own faults, of each request the first with its whole cause. */
public final class FaultLog {

	private static final Logger log = LoggerFactory.getLogger(FaultLog.class);

	private static final String LOGGED = FaultLog.class.getName();

	private FaultLog() {
	}

	/** Logs the fault, and returns what the client is told of it. */
	public static Problem internal(String where, Throwable fault) {
		log.error("The service failed in {}", where, fault);
		return told(fault);
	}

	/** The same for a fault that may have struck many fields of a request. */
	static Problem internal(String where, Throwable fault, GraphQLContext request) {
		if (request.hasKey(LOGGED)) {
			return told(fault);
		}
		request.put(LOGGED, true);
		return internal(where, fault);
	}

	private static Problem told(Throwable fault) {
		return new Problem(ProblemCode.INTERNAL, "The service failed to answer. "
				+ "The fault was logged under the requestId; name that when you report it.", fault);
	}

}
