package se.redthread.exchange.integrity;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Holds change sets to the clock: record time grows with their numbers. */
final class ChangeSetCheck {

	private final Findings findings;

	private final ClockCheck clock;

	private final StoredSeals seals;

	ChangeSetCheck(Findings findings, ClockCheck clock, StoredSeals seals) {
		this.seals = seals;
		this.findings = findings;
		this.clock = clock;
	}

	void check(Record row) {
		String id = row.get("id").asString();
		String subject = "Change set " + id;
		Map<String, Object> properties = row.get("properties").asMap();
		List<String> labels = row.get("labels").asList(Value::asString);
		this.seals.changeSet(subject, properties);
		if (labels.size() > 1) {
			this.findings.add(subject, "its labels are " + labels + ", and ChangeSet alone is wanted.");
		}
		if (!(properties.get("number") instanceof Long number) || !number.toString().equals(id)) {
			this.findings.add(subject, "its number is " + properties.get("number") + ", and its id says another.");
		}
		if (!(properties.get("at") instanceof ZonedDateTime at)) {
			this.findings.add(subject, "it says " + properties.get("at") + " as its record time, which is no instant.");
			return;
		}
		this.clock.known(subject, at);
		if (row.get("before").asObject() instanceof ZonedDateTime before && !before.isBefore(at)) {
			this.findings.add(subject, "it was made at " + at + ", and the one before it at " + before
					+ "; record time grows with the number.");
		}
	}

}
