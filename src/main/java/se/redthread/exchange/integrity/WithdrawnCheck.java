package se.redthread.exchange.integrity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.intake.draft.ThingRules;
import se.redthread.model.ThingType;

/** Holds what was withdrawn to its former states. */
final class WithdrawnCheck {

	private final Findings findings;

	private final FormerStates former;

	private final StoredSeals seals;

	private long links;

	WithdrawnCheck(Findings findings, FormerStates former, StoredSeals seals) {
		this.seals = seals;
		this.findings = findings;
		this.former = former;
	}

	void check(Record row) {
		this.links += row.get("outgoing").asLong();
		Map<String, Object> properties = row.get("properties").asMap();
		String subject = "Withdrawn " + properties.get("was") + " \"" + row.get("id").asString() + "\"";
		List<String> labels = row.get("labels").asList(Value::asString);
		Set<String> wanted = labels(String.valueOf(properties.get("was")));
		if (!Set.copyOf(labels).equals(wanted)) {
			this.findings.add(subject, "its labels are " + labels + ", and " + wanted + " are wanted.");
		}
		if (row.get("present").asBoolean()) {
			this.findings.add(subject, "a thing or claim with its id is in the present.");
		}
		if (row.get("ties").asLong() > 0) {
			this.findings.add(subject, "it has relationships, and what was withdrawn has those of former times alone.");
		}
		Strays.tell(row, subject, this.findings);
		if (row.get("former").isEmpty()) {
			this.findings.add(subject, "it has no former state, so there was nothing to withdraw.");
		}
		// What they say is held to the format when they are things or claims again
		this.former.check(subject, properties, row.get("former").asList(Value::asMap),
				(state) -> open(subject, String.valueOf(properties.get("was")), state));
	}

	private void open(String subject, String was, Map<String, Object> state) {
		String when = "in its former state " + state.get("version") + ", ";
		if (was.equals("Claim")) {
			this.seals.claim(subject, when, state);
		}
		else if (ThingType.ofLabel(was).filter(ThingRules::isPersonal).isPresent()) {
			this.seals.thing(subject, when, state);
		}
	}

	/** How many relationships begin at what was looked at. */
	long links() {
		return this.links;
	}

	private static Set<String> labels(String was) {
		return was.equals("Claim") ? new TreeSet<>(Set.of("Withdrawn", "FormerClaim"))
				: new TreeSet<>(Set.of("Withdrawn", "FormerThing", "Former" + was));
	}

}
