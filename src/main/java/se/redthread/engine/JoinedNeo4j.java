package se.redthread.engine;

import java.net.URI;

/** A database that runs in another process of the same owner. It goes on when we end. */
record JoinedNeo4j(URI uri, String password) implements Engine {

	@Override
	public void await() {
		// Only who can get in has its address
	}

	@Override
	public void close() {
		// Not ours to end
	}

}
