package se.redthread.exchange.integrity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Holds the states of a thing or claim to each other: one ends where the next begins. */
final class FormerStates {

	/** For what has to be made once more, at no time in particular. */
	static final ZonedDateTime NEVER = Instant.EPOCH.atZone(ZoneOffset.UTC);

	private final Findings findings;

	private final @Nullable ZonedDateTime last;

	/**
	 * The check of a graph.
	 * @param last what its clock says; null when it has none
	 */
	FormerStates(Findings findings, @Nullable ZonedDateTime last) {
		this.findings = findings;
		this.last = last;
	}

	/**
	 * Checks the states of one record.
	 * @param now its properties
	 * @param former those of its former states, by version
	 * @param content checks what a former state says
	 */
	void check(String subject, Map<String, Object> now, List<Map<String, Object>> former,
			Consumer<Map<String, Object>> content) {
		for (int i = 0; i < former.size(); i++) {
			Map<String, Object> state = former.get(i);
			if (!Objects.equals(state.get("version"), i + 1L)) {
				this.findings.add(subject, "of its former states number " + (i + 1) + " is missing or there twice; "
						+ state.get("version") + " stands in its place.");
				return;
			}
			checkEnd(subject, state, (i + 1 < former.size()) ? former.get(i + 1) : now);
			content.accept(state);
		}
		if (!Objects.equals(now.get("version"), former.size() + 1L)) {
			this.findings.add(subject, "it is version " + now.get("version") + " and has " + former.size()
					+ " former states, one for each version before.");
		}
		checkClock(subject, now.get("knownFrom"));
	}

	private void checkEnd(String subject, Map<String, Object> state, Map<String, Object> next) {
		String named = "its former state " + state.get("version") + " is known ";
		if (!(state.get("knownFrom") instanceof ZonedDateTime from && state.get("knownTo") instanceof ZonedDateTime to
				&& from.isBefore(to))) {
			this.findings.add(subject,
					named + "from " + state.get("knownFrom") + " to " + state.get("knownTo") + ", which is no time.");
		}
		else if (!(next.get("knownFrom") instanceof ZonedDateTime begin && begin.isEqual(to))) {
			this.findings.add(subject, named + "to " + to + ", and the next from " + next.get("knownFrom")
					+ "; the one must begin where the other ends.");
		}
	}

	private void checkClock(String subject, @Nullable Object knownFrom) {
		if (!(knownFrom instanceof ZonedDateTime from)) {
			this.findings.add(subject, "it doesn't say from when it is known.");
		}
		else if (this.last == null) {
			this.findings.add(subject, "it is known from " + from + ", and the clock of record time has never moved.");
		}
		else if (from.isAfter(this.last)) {
			this.findings.add(subject, "it is known from " + from + ", after the clock of record time, which stands at "
					+ this.last + ".");
		}
	}

}
