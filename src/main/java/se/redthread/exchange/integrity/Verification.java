package se.redthread.exchange.integrity;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import se.redthread.database.SchemaState;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;

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

	private static final String NAMELESS = " have no id, or one that another has.";

	private static final CypherFile COUNTS = CypherFile.named("integrity/counts");

	private static final CypherFile THINGS = CypherFile.named("integrity/things");

	private static final CypherFile CLAIMS = CypherFile.named("integrity/claims");

	private static final CypherFile CIRCLES = CypherFile.named("integrity/circles");

	private static final CypherFile CHANGE_SETS = CypherFile.named("integrity/changeSets");

	private static final CypherFile WITHDRAWN = CypherFile.named("integrity/withdrawn");

	private static final CypherFile FORMER_STATES = CypherFile.named("integrity/formerStates");

	private final Graph graph;

	private final SchemaState schema;

	private final SharedKeys sharedKeys;

	private final Census census;

	Verification(Graph graph, SchemaState schema) {
		this.graph = graph;
		this.schema = schema;
		this.sharedKeys = new SharedKeys(graph);
		this.census = new Census(graph);
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
		findings.addEach("Schema", schemaFaults);
		Record before = counts();
		this.census.tell(findings, before);
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
		Pages pages = new Pages(this.graph, findings);
		ClockCheck clock = new ClockCheck(findings, before);
		FormerStates former = new FormerStates(findings, clock);
		StoredSeals seals = new StoredSeals(this.graph, findings);
		ThingCheck thing = new ThingCheck(findings, former, seals);
		ClaimCheck claim = new ClaimCheck(findings, former, seals);
		OrphanCheck orphans = new OrphanCheck(findings);
		long things = pages.walk(THINGS, "Thing", thing::check);
		long claims = pages.walk(CLAIMS, "Claim", claim::check);
		pages.walk(CIRCLES, "The chain above", new CircleCheck(findings)::check);
		pages.walk(FORMER_STATES, "Former state of", orphans::check);
		pages.walk(CHANGE_SETS, "Change set", new ChangeSetCheck(findings, clock, seals)::check);
		WithdrawnCheck withdrawn = new WithdrawnCheck(findings, former, seals);
		pages.walk(WITHDRAWN, "Withdrawn", withdrawn::check);
		clock.tell();
		Record after = counts();
		tellUnseen(findings, "things", after.get("things").asLong() - things, NAMELESS);
		tellUnseen(findings, "claims", after.get("claims").asLong() - claims, NAMELESS);
		tellUnseen(findings, "former states", after.get("versions").asLong() - orphans.states(), NAMELESS);
		tellUnseen(findings, "relationships",
				after.get("relationships").asLong() - thing.links() - claim.links() - withdrawn.links(),
				" begin at what is neither a thing nor a claim with an id of its own.");
		return new Verified(things, claims, orphans.states(), findings.lines(), findings.count(),
				!before.equals(after));
	}

	private Record counts() {
		return this.graph.read(COUNTS.with(Map.of())).get(0);
	}

	private static void tellUnseen(Findings findings, String what, long missing, String why) {
		if (missing != 0) {
			findings.add("Graph", "of the " + what + ", " + Math.abs(missing)
					+ ((missing > 0) ? why : " more were found than there are."));
		}
	}

}
