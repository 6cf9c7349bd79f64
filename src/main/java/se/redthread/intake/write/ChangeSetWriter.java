package se.redthread.intake.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Tick;
import se.redthread.intake.seal.SealKeys;
import se.redthread.intake.seal.Subject;
import se.redthread.seal.Erased;

/** Writes the record of a change: one node beside what was changed. */
public final class ChangeSetWriter {

	private static final CypherFile CREATE = CypherFile.named("intake/createChangeSet");

	private ChangeSetWriter() {
	}

	/** Writes what is said of a change that was made at a step of record time. */
	public static void write(TransactionContext tx, Tick tick, ChangeSetDraft why, Written written) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", Long.toString(tick.number()));
		properties.put("number", tick.number());
		properties.put("at", tick.at());
		properties.put("kind", why.kind().name());
		properties.put("by", new SealKeys(tx).of(Subject.name(why.by())).seal(why.by(), Erased.EDITOR));
		properties.put("reason", why.reason());
		properties.put("decision", why.decision());
		properties.put("inCase", why.inCase());
		properties.put("client", why.client());
		properties.put("key", why.key());
		properties.put("request", why.request());
		properties.put("undoes", why.undoes());
		properties.put("thingsAdded", written.things().added());
		properties.put("thingsChanged", written.things().changed());
		properties.put("linksAdded", written.links().added());
		properties.put("linksChanged", written.links().changed());
		properties.put("thingsWithdrawn", written.withdrawnThings());
		properties.put("linksWithdrawn", written.withdrawnLinks());
		BaselineDraft baseline = why.baseline();
		if (baseline != null) {
			properties.put("name", baseline.name());
			properties.put("plan", baseline.plan());
			properties.put("knownAt", (baseline.knownAt() != null) ? baseline.knownAt() : tick.at());
		}
		if (written.touched().areNamed()) {
			properties.put("things", written.touched().things());
			properties.put("claims", written.touched().claims());
		}
		properties.values().removeIf((value) -> value == null || value.equals(List.of()));
		properties.put("named", written.touched().areNamed());
		tx.run(CREATE.with(Map.of("properties", properties))).consume();
	}

}
