package se.redthread.exchange.integrity;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Holds the clock of record time to what is known, and tells once how much is beyond it.
 */
final class ClockCheck {

	private static final Set<String> KEYS = Set.of("id", "last", "locked", "number");

	private static final Duration AHEAD = Duration.ofDays(1);

	private static final int EXAMPLES = 3;

	private final Findings findings;

	private final Record counts;

	private final @Nullable Object last;

	private final List<String> examples = new ArrayList<>();

	private long beyond;

	ClockCheck(Findings findings, Record counts) {
		this.findings = findings;
		this.counts = counts;
		this.last = counts.get("last").isNull() ? null : counts.get("last").asObject();
	}

	/** Notes from when something is known. */
	void known(String subject, ZonedDateTime from) {
		if (this.last == null || (this.last instanceof ZonedDateTime time && from.isAfter(time))) {
			this.beyond++;
			if (this.examples.size() < EXAMPLES) {
				this.examples.add(subject);
			}
		}
	}

	/** Tells of the clock, once everything was noted. */
	void tell() {
		long clocks = this.counts.get("clocks").asLong();
		if (clocks > 1 || (clocks == 1 && !this.counts.get("hasClock").asBoolean())) {
			add(clocks + " nodes are labelled Clock, and one with the id clock is wanted.");
		}
		if (this.counts.get("hasClock").asBoolean()) {
			tellWhatItIs();
		}
		if (this.beyond > 0) {
			add(this.beyond + ((this.beyond == 1) ? " record is" : " records are") + " known from "
					+ ((this.last == null) ? "some time, and it has never moved: "
							: "a time after it, for it stands at " + this.last + ": ")
					+ String.join(", ", this.examples) + ((this.beyond > this.examples.size()) ? ", ..." : "."));
		}
	}

	private void tellWhatItIs() {
		List<String> labels = this.counts.get("clockLabels").asList(Value::asString);
		if (labels.size() > 1) {
			add("its labels are " + labels + ", and Clock alone is wanted.");
		}
		this.counts.get("clockKeys")
			.asList(Value::asString)
			.stream()
			.filter((key) -> !KEYS.contains(key))
			.forEach((key) -> add("it has a property " + key + ", which no clock has."));
		if (this.last instanceof ZonedDateTime time) {
			if (time.isAfter(ZonedDateTime.now(time.getZone()).plus(AHEAD))) {
				add("it stands at " + time
						+ ", more than a day from now; all that is written is known from later still.");
			}
		}
		else if (this.last != null) {
			add("it says " + this.last + ", which is no instant.");
		}
	}

	private void add(String wrong) {
		this.findings.add("Clock", wrong);
	}

}
