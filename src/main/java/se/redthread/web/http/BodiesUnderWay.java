package se.redthread.web.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import se.redthread.problem.ProblemCode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The bodies that haven't come as a whole when their request is looked at. Each holds a
 * thread until it has, so there may be some of one client, and of all together half as
 * many as there are threads. A body that came with its request is none of them.
 */
@Component
class BodiesUnderWay {

	private static final int MOST_OF_ONE = 8;

	private final Map<String, Integer> clients = new ConcurrentHashMap<>();

	private final AtomicInteger all = new AtomicInteger();

	private final int most;

	BodiesUnderWay(@Value("${server.tomcat.threads.max:200}") int threads) {
		this.most = Math.max(1, threads / 2);
	}

	/** Takes a place for a body of the client; refuses it where there is none. */
	Place take(String client) {
		int ofOne = this.clients.merge(client, 1, Integer::sum);
		Place place = new Place(client);
		if (this.all.incrementAndGet() > this.most || ofOne > MOST_OF_ONE) {
			place.close();
			throw new HttpRefusal(HttpStatus.TOO_MANY_REQUESTS, ProblemCode.RATE_LIMITED,
					"Too many bodies are under way at once, and " + MOST_OF_ONE
							+ " of one client are the most. Send each in one piece, and try this one again in a moment.");
		}
		return place;
	}

	/** A place that is held. */
	final class Place implements AutoCloseable {

		private final String client;

		private Place(String client) {
			this.client = client;
		}

		@Override
		public void close() {
			BodiesUnderWay.this.all.decrementAndGet();
			BodiesUnderWay.this.clients.computeIfPresent(this.client, (name, held) -> (held > 1) ? held - 1 : null);
		}

	}

}
