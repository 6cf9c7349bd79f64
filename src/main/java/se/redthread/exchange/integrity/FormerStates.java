package se.redthread.exchange.integrity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Holds the states of a thing or claim to each other: one ends where the next begins. */
final class FormerStates {

	/** For what has to be made once more, at no time in particular. */
	static final ZonedDateTime NEVER = Instant.EPOCH.atZone(ZoneOffset.UTC);

	private final Findings findings;

	private final ClockCheck clock;

	FormerStates(Findings findings, ClockCheck clock) {
		this.findings = findings;
		this.clock = clock;
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
			// Of a time when it was withdrawn it says nothing
			if (!state.containsKey("was")) {
				content.accept(state);
			}
		}
		if (!Objects.equals(now.get("version"), former.size() + 1L)) {
			this.findings.add(subject, "it is version " + now.get("version") + " and has " + former.size()
					+ " former states, one for each version before.");
		}
		if (now.get("knownFrom") instanceof ZonedDateTime from) {
			this.clock.known(subject, from);
		}
		else {
			this.findings.add(subject, "it doesn't say from when it is known.");
		}
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

}
