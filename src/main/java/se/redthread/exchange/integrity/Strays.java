package se.redthread.exchange.integrity;

import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Tells of links, of today or of former times, that no claim bears out. */
final class Strays {

	private Strays() {
	}

	static void tell(Record row, String subject, Findings findings) {
		row.get("strays").asList(Value::asMap).forEach((stray) -> findings.add(subject, sentence(stray)));
	}

	private static String sentence(Map<String, Object> stray) {
		return "its link " + stray.get("kind") + " to \"" + stray.get("to") + "\" is borne out by no claim"
				+ ((stray.get("claim") != null) ? " that says so, and it names " + stray.get("claim") + "."
						: "; it names none.");
	}

}
