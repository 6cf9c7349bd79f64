package se.redthread.start;

import org.jspecify.annotations.Nullable;

/**
 * The application cannot start. The message is the one sentence that the user reads: it
 * names the value that is wrong and the remedy.
 */
public class StartRefused extends RuntimeException {

	public StartRefused(String sentence) {
		this(sentence, null);
	}

	public StartRefused(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
