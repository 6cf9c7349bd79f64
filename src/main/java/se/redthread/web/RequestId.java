package se.redthread.web;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import se.redthread.graph.Work;

/** The id under which a request stands in the answer, in the log and in the database. */
public final class RequestId {

	public static final String HEADER = "X-Request-Id";

	/** The key of the id in the log's context. */
	public static final String LOG_KEY = "requestId";

	private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	private RequestId() {
	}

	/** The client's own id if it is a sane one, else a new one. */
	public static String of(@Nullable String asked) {
		return (asked != null && SANE.matcher(asked).matches()) ? asked : UUID.randomUUID().toString();
	}

	/** The id of the request that this thread carries. */
	public static String current() {
		Work work = Work.ofThisThread();
		String id = (work != null) ? work.id() : MDC.get(LOG_KEY);
		return (id != null) ? id : "none";
	}

}
