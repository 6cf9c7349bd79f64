package se.redthread.exchange.integrity;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.database.SchemaState;

import org.springframework.stereotype.Component;

/**
 * Holds the whole graph to its rules. It takes no lock: where somebody has written
 * meanwhile, what was found may be of the moment, and is looked at again.
 */
@Component
public class Verification {

	private static final int TRIES = 3;

	/** Pages need the index of ids; without one each costs all that there is. */
	private static final long MOST_WITHOUT_INDEX = 20_000;

	private static final CypherFile COUNTS = CypherFile.named("integrity/counts");

	private static final CypherFile THINGS = CypherFile.named("integrity/things");

	private static final CypherFile CLAIMS = CypherFile.named("integrity/claims");

	private static final CypherFile CIRCLES = CypherFile.named("integrity/circles");

	private static final CypherFile FORMER_STATES = CypherFile.named("integrity/formerStates");

	private final Graph graph;

	private final SchemaState schema;

	private final SharedKeys sharedKeys;

	Verification(Graph graph, SchemaState schema) {
		this.graph = graph;
		this.schema = schema;
		this.sharedKeys = new SharedKeys(graph);
	}

	/** Looks at everything; up to three times where somebody writes meanwhile. */
	public Verified run() {
		for (int attempt = 1;; attempt++) {
			Verified verified = once();
			if (verified.count() == 0 || !verified.moved() || attempt == TRIES) {
				return verified;
			}
		}
	}

	private Verified once() {
		Findings findings = new Findings();
		List<String> schemaFaults = this.schema.faults();
		schemaFaults.forEach((wrong) -> findings.add("Schema", wrong));
		Record before = counts();
		tellMark(findings, before);
		if (!schemaFaults.isEmpty() && before.get("things").asLong() > MOST_WITHOUT_INDEX) {
			findings.add("Graph",
					"what it holds was not looked at: that needs the schema. Mend that and verify again.");
			return new Verified(0, 0, 0, findings.lines(), findings.count(), false);
		}
		if (!schemaFaults.isEmpty()) {
			this.sharedKeys.tell(findings);
		}
		return walk(findings, before);
	}

	private Verified walk(Findings findings, Record before) {
		Pages pages = new Pages(this.graph);
		FormerStates former = new FormerStates(findings, time(before));
		OrphanCheck orphans = new OrphanCheck(findings);
		long things = pages.walk(THINGS, new ThingCheck(findings, former)::check);
		long claims = pages.walk(CLAIMS, new ClaimCheck(findings, former)::check);
		pages.walk(CIRCLES, new CircleCheck(findings)::check);
		pages.walk(FORMER_STATES, orphans::check);
		Record after = counts();
		tellNameless(findings, "things", after.get("things").asLong() - things);
		tellNameless(findings, "claims", after.get("claims").asLong() - claims);
		tellNameless(findings, "former states", after.get("versions").asLong() - orphans.states());
		return new Verified(things, claims, orphans.states(), findings.lines(), findings.count(),
				!before.equals(after));
	}

	private Record counts() {
		return this.graph.read(COUNTS.with(Map.of())).get(0);
	}

	private static @Nullable ZonedDateTime time(Record counts) {
		Value last = counts.get("last");
		return last.isNull() ? null : last.asZonedDateTime();
	}

	private static void tellMark(Findings findings, Record counts) {
		if (!counts.get("importing").isNull()) {
			findings.add("Import", "one of " + counts.get("importing").asString() + " that began at "
					+ counts.get("since").asString()
					+ " has left its mark: it is under way, or it was cut off, and then the next start of Redthread undoes it.");
		}
	}

	private static void tellNameless(Findings findings, String what, long missing) {
		if (missing != 0) {
			findings.add("Graph", "of the " + what + ", " + Math.abs(missing)
					+ ((missing > 0) ? " have no id, or one that another has." : " more were found than there are."));
		}
	}

}
