package se.redthread.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.redthread.graph.KnownAt;
import se.redthread.link.Link;

/**
 * The day for which an answer holds, why that day, and how long around it.
 *
 * @param knownAt what the system knew at that instant; null for what it knows now
 * @param earlierLinksUntil the last earlier day on which links led on from the things
 * shown that have ended since; null when none has, or nobody asked
 */
public record AnswerClock(LocalDate validAt, ClockReason reason, @Nullable OffsetDateTime knownAt,
		@Nullable LocalDate holdsFrom, @Nullable LocalDate holdsTo, @Nullable LocalDate earlierLinksUntil) {

	/** The clock of an answer that shows the given links, all in force on the day. */
	public static AnswerClock of(@Nullable LocalDate asked, LocalDate day, LocalDate today, Collection<Link> shown) {
		LocalDate from = shown.stream()
			.map(Link::validFrom)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		LocalDate to = shown.stream()
			.map(Link::validTo)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
		return new AnswerClock(day, ClockReason.of(asked, day, today), KnownAt.currentTime(), from, to, null);
	}

	/** The same clock, knowing when the last link ended that has ended. */
	public AnswerClock after(@Nullable LocalDate ended) {
		return new AnswerClock(this.validAt, this.reason, this.knownAt, this.holdsFrom, this.holdsTo,
				(ended != null) ? ended.minusDays(1) : null);
	}

}
