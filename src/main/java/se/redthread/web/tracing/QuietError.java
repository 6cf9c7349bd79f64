package se.redthread.web.tracing;

import org.jspecify.annotations.Nullable;

/**
 * What a span tells of an error: its type. Its message may hold what a client has asked,
 * and its stack trace the messages of its causes.
 */
final class QuietError extends RuntimeException {

	QuietError(@Nullable Throwable error) {
		super((error != null) ? error.getClass().getSimpleName() : "unknown", null, false, false);
	}

}
