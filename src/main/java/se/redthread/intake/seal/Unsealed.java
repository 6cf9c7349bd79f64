package se.redthread.intake.seal;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.RecordClock;

import org.springframework.stereotype.Component;

/** Seals what an earlier Redthread has kept in plain; a schema script has marked it. */
@Component
public class Unsealed {

	private static final CypherFile ANY = CypherFile.named("seal/anyUnsealed");

	private static final CypherFile SOME = CypherFile.named("seal/unsealed");

	private static final CypherFile SEAL = CypherFile.named("seal/sealNodes");

	private static final int AT_ONCE = 500;

	private final Graph graph;

	Unsealed(Graph graph) {
		this.graph = graph;
	}

	/** Whether there is any. */
	public boolean isAny() {
		return this.graph.read(ANY.with(Map.of())).get(0).get("any").asBoolean();
	}

	/** Seals all of it, so much in a transaction. */
	public void seal() {
		while (this.graph.write(Unsealed::some)) {
			// Until nothing is left
		}
	}

	private static boolean some(TransactionContext tx) {
		RecordClock.lock(tx);
		List<Record> rows = tx.run(SOME.with(Map.of("most", AT_ONCE))).list();
		if (rows.isEmpty()) {
			return false;
		}
		List<Map<String, Object>> sealed = new SealedStates(tx).sealed(rows);
		for (int i = 0; i < rows.size(); i++) {
			sealed.get(i).put("node", rows.get(i).get("node").asString());
		}
		tx.run(SEAL.with(Map.of("rows", sealed))).consume();
		return true;
	}

}
