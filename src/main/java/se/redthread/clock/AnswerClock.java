package se.redthread.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.redthread.link.Link;

/** The day for which an answer holds, why that day, and how long around it. */
public record AnswerClock(LocalDate validAt, ClockReason reason, @Nullable LocalDate holdsFrom,
		@Nullable LocalDate holdsTo) {

	/** The clock of an answer that shows the given links, all in force on the day. */
	public static AnswerClock of(LocalDate day, ClockReason reason, Collection<Link> shown) {
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
		return new AnswerClock(day, reason, from, to);
	}

	/** The clock of an answer about a day that was asked for or taken by default. */
	public static AnswerClock of(@Nullable LocalDate asked, LocalDate day, LocalDate today, Collection<Link> shown) {
		return of(day, ClockReason.of(asked, day, today), shown);
	}

}
