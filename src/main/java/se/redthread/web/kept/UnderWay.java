package se.redthread.web.kept;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import se.redthread.graph.Work;
import se.redthread.revision.Moment;

/**
 * The answers that are being worked out. Who asks the same at the same moment waits for
 * the one who asked first, so that a change doesn't have all dashboards' questions worked
 * out as often as they are open.
 */
final class UnderWay {

	private final Map<AnswerKey, Effort> efforts = new ConcurrentHashMap<>();

	/** Begins; null if somebody else has begun already. */
	@Nullable Effort begin(AnswerKey question, Moment moment) {
		Effort effort = new Effort(question, moment);
		return (this.efforts.putIfAbsent(question, effort) == null) ? effort : null;
	}

	/**
	 * Waits for the answer that somebody else works out at this moment.
	 * @return null if there is none, or none can be shared
	 */
	@Nullable KeptAnswer await(AnswerKey question, Moment moment, Work work) {
		Effort other = this.efforts.get(question);
		if (other == null || !other.moment.equals(moment)) {
			return null;
		}
		CompletableFuture<@Nullable KeptAnswer> waiting = other.answer.copy();
		work.whenEnded(() -> waiting.complete(null));
		// Ended by the watch over requests at the latest
		KeptAnswer answer = waiting.join();
		// Refuses if nobody waits any more
		work.left();
		return answer;
	}

	/** What somebody works out for all who ask. */
	final class Effort {

		private final AnswerKey question;

		private final Moment moment;

		private final CompletableFuture<@Nullable KeptAnswer> answer = new CompletableFuture<>();

		private Effort(AnswerKey question, Moment moment) {
			this.question = question;
			this.moment = moment;
		}

		/** Tells all who wait; null if each has to work it out alone. */
		void end(@Nullable KeptAnswer answer) {
			UnderWay.this.efforts.remove(this.question, this);
			this.answer.complete(answer);
		}

	}

}
