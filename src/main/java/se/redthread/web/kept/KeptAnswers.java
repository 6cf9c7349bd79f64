package se.redthread.web.kept;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import se.redthread.revision.Moment;

import org.springframework.util.unit.DataSize;

/**
 * The room for answers, bounded by bytes. One that doesn't hold any more stays until
 * another comes to its question or the room is needed, and is never served.
 */
final class KeptAnswers {

	private static final String ASKED = "redthread.kept.answers.asked";

	/** One answer may take such a part of the room. */
	private static final int SHARE = 4;

	/** Of questions whose answers aren't kept yet less is remembered. */
	private static final long LONG_ONES = 1_000_000;

	private final Cache<AnswerKey, KeptAnswer> answers;

	private final Cache<AnswerKey, Boolean> longOnes = Caffeine.newBuilder()
		.maximumWeight(LONG_ONES)
		.weigher((AnswerKey question, Boolean known) -> question.size())
		.build();

	private final long most;

	private final Counter hits;

	private final Counter misses;

	private final Counter shared;

	private final Counter unsettled;

	KeptAnswers(DataSize room, MeterRegistry meters) {
		this.most = Math.min(room.toBytes() / SHARE, Integer.MAX_VALUE / 2);
		Counter evicted = Counter.builder("redthread.kept.answers.evicted")
			.description("Kept answers that made room for others")
			.register(meters);
		this.answers = Caffeine.newBuilder()
			.maximumWeight(room.toBytes())
			.weigher((AnswerKey question, KeptAnswer answer) -> question.size() + answer.size())
			.evictionListener((question, answer, cause) -> evicted.increment())
			.build();
		this.hits = asked(meters, "hit");
		this.misses = asked(meters, "miss");
		this.shared = asked(meters, "shared");
		this.unsettled = asked(meters, "unsettled");
		Gauge.builder("redthread.kept.answers.size", this, KeptAnswers::size)
			.description("What the kept answers take")
			.baseUnit("bytes")
			.register(meters);
	}

	private static Counter asked(MeterRegistry meters, String result) {
		return Counter.builder(ASKED)
			.tag("result", result)
			.description("Questions by whether their answer was kept; shared with one who asked the same meanwhile; "
					+ "unsettled while the graph was changing")
			.register(meters);
	}

	long size() {
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

	/** All that are kept, whether they still hold or not. */
	List<KeptAnswer> all() {
		return List.copyOf(this.answers.asMap().values());
	}

	/** The answer to the question, if it still holds. */
	@Nullable KeptAnswer at(Moment moment, AnswerKey question) {
		KeptAnswer answer = this.answers.getIfPresent(question);
		return (answer != null && answer.moment().equals(moment)) ? answer : null;
	}

	void keep(AnswerKey question, KeptAnswer answer) {
		if ((long) question.size() + answer.size() <= this.most) {
			this.answers.put(question, answer);
		}
	}

	/** Whether the question's answer has taken long. */
	boolean takesLong(AnswerKey question) {
		return this.longOnes.getIfPresent(question) != null;
	}

	void noteLong(AnswerKey question) {
		this.longOnes.put(question, true);
	}

	void countHit() {
		this.hits.increment();
	}

	void countMiss() {
		this.misses.increment();
	}

	/** Somebody else had just begun to work it out. */
	void countShared() {
		this.shared.increment();
	}

	/** Nothing is known of now. */
	void countUnsettled() {
		this.unsettled.increment();
	}

}
