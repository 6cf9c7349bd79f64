package se.redthread.exchange.integrity;

import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Record;

/** Tells where the chain comes back to itself, each circle at its first thing. */
final class CircleCheck {

	private final Findings findings;

	CircleCheck(Findings findings) {
		this.findings = findings;
	}

	void check(Record row) {
		if (row.get("circle").isNull()) {
			return;
		}
		List<String> circle = row.get("circle").asList((node) -> String.valueOf(node.asObject()));
		String id = row.get("id").asString();
		if (circle.stream().min(Comparator.naturalOrder()).filter(id::equals).isPresent()) {
			this.findings.add("Thing \"" + id + "\"", "the chain runs in a circle by SERVES and PART_OF: "
					+ String.join(", ", circle.stream().limit(12).toList()) + ".");
		}
	}

}
