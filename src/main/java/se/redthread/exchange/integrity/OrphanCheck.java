package se.redthread.exchange.integrity;

import java.util.List;

import org.neo4j.driver.Record;

/** Tells former states of what isn't there, and counts all that there are. */
final class OrphanCheck {

	private final Findings findings;

	private long states;

	OrphanCheck(Findings findings) {
		this.findings = findings;
	}

	void check(Record row) {
		this.states += row.get("states").asLong();
		List<String> records = row.get("records").asList((record) -> String.valueOf(record.asObject()));
		boolean there = records.stream().allMatch((record) -> switch (record) {
			case "Thing" -> row.get("isThing").asBoolean();
			case "Claim" -> row.get("isClaim").asBoolean();
			default -> false;
		});
		if (!there) {
			this.findings.add("Former state of \"" + row.get("id").asString() + "\"",
					"what it was a state of (" + String.join(", ", records) + ") isn't there.");
		}
		if (row.get("labelled").asLong() > 0) {
			this.findings.add("Former state of \"" + row.get("id").asString() + "\"",
					"it has other labels beside Version, which alone is wanted.");
		}
	}

	long states() {
		return this.states;
	}

}
