package se.redthread.change.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import se.redthread.intake.fault.FaultCode;
import se.redthread.problem.Problem;

/** Guards against changing what somebody else has changed meanwhile. */
final class Expected {

	private static final Set<String> MADE = Set.of("id", "of", "record", "version", "digest", "knownFrom", "knownTo",
			"titleKey", "dateKey", "numberKey", "amountKey", "paragraph", "paragraphKey", "amountYears");

	private Expected() {
	}

	/** Refuses unless the version is the expected one, if one is expected. */
	static void check(@Nullable Integer expected, @Nullable Integer version, String id, String named,
			StoredStates stored) throws Faulted {
		if (expected == null || expected.equals(version)) {
			return;
		}
		if (version == null || expected > version || expected < 1) {
			throw new Faulted(FaultCode.CONFLICT, "expectedVersion", named + " has no version " + expected
					+ ((version != null) ? "; it is at version " + version + "." : "; it is new."));
		}
		List<Record> since = stored.since(id, expected);
		StringBuilder words = new StringBuilder(named).append(" is at version ")
			.append(version)
			.append(" by now, and version ")
			.append(expected)
			.append(" was expected.");
		since.forEach((row) -> words.append(by(row)));
		if (!since.isEmpty()) {
			words.append(" Changed in ").append(String.join(", ", changed(since.get(0)))).append('.');
		}
		throw new Faulted(FaultCode.CONFLICT, "expectedVersion", words.toString());
	}

	private static String by(Record row) {
		return row.get("number").isNull() ? " It was changed at " + row.get("at").asZonedDateTime() + "."
				: " Change set " + row.get("number").asLong() + " by " + row.get("by").asString() + ": "
						+ Problem.shown(row.get("reason").asString()) + ".";
	}

	private static Set<String> changed(Record row) {
		Map<String, Object> now = row.get("now").asMap();
		Map<String, Object> former = row.get("former").asMap();
		Set<String> names = new TreeSet<>(now.keySet());
		names.addAll(former.keySet());
		names.removeAll(MADE);
		names.removeIf((name) -> String.valueOf(now.get(name)).equals(String.valueOf(former.get(name))));
		if (names.remove("evidence") || names.isEmpty()) {
			names.add("evidence");
		}
		return names;
	}

}
