package se.redthread.web.error;

/** Puts the engine's messages into words that a client understands. */
final class Wording {

	private Wording() {
	}

	static String of(String message) {
		return message;
	}

}
