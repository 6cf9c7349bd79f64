package se.redthread.intake.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.seal.SealedStates;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is about to change as it was. */
final class FormerStates {

	private static final CypherFile KEEP_THINGS = CypherFile.named("intake/keepThings");

	private static final CypherFile EVIDENCE = CypherFile.named("intake/formerEvidence");

	private static final CypherFile KEEP_CLAIMS = CypherFile.named("intake/keepClaims");

	private static final CypherFile UNTIE = CypherFile.named("intake/untieClaims");

	private static final CypherFile WITHDRAW_THINGS = CypherFile.named("intake/withdrawThings");

	private static final CypherFile WITHDRAW_CLAIMS = CypherFile.named("intake/withdrawClaims");

	private static final CypherFile BRING_BACK = CypherFile.named("intake/bringBack");

	private final JsonMapper json = new JsonMapper();

	private final Unit unit;

	FormerStates(Unit unit) {
		this.unit = unit;
	}

	void keepThings(List<String> ids) {
		if (!ids.isEmpty()) {
			this.unit.run((tx, knownFrom) -> new SealedStates(tx).ofThings(ids,
					() -> tx.run(KEEP_THINGS.with(Map.of("ids", ids, "knownTo", knownFrom))).consume()));
		}
	}

	void keepClaims(List<String> ids) {
		if (!ids.isEmpty()) {
			this.unit.run((tx, knownFrom) -> {
				List<Map<String, Object>> rows = evidence(ids, tx.run(EVIDENCE.with(Map.of("ids", ids))).list());
				new SealedStates(tx).ofClaims(ids,
						() -> tx.run(KEEP_CLAIMS.with(Map.of("rows", rows, "knownTo", knownFrom))).consume());
				tx.run(UNTIE.with(Map.of("ids", ids, "knownTo", knownFrom))).consume();
			});
		}
	}

	/** Keeps things and claims as they are, and takes them out of the present. */
	void withdraw(List<String> things, List<String> claims) {
		keepClaims(claims);
		keepThings(things);
		withdraw(WITHDRAW_CLAIMS, claims);
		withdraw(WITHDRAW_THINGS, things);
	}

	private void withdraw(CypherFile statement, List<String> ids) {
		if (!ids.isEmpty()) {
			this.unit
				.run((tx, knownFrom) -> tx.run(statement.with(Map.of("ids", ids, "knownFrom", knownFrom))).consume());
		}
	}

	/** Keeps that they were withdrawn, and has them in the present again. */
	void bringBackThings(List<ThingDraft> things) {
		bringBack(things.stream()
			.map((thing) -> Map.<String, Object>of("id", thing.id(), "labels", List.of("Thing", thing.type().label())))
			.toList());
	}

	/** Keeps that they were withdrawn, and has them in the present again. */
	void bringBackClaims(List<String> claims) {
		bringBack(claims.stream().map((id) -> Map.<String, Object>of("id", id, "labels", List.of("Claim"))).toList());
	}

	private void bringBack(List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.unit
				.run((tx, knownFrom) -> tx.run(BRING_BACK.with(Map.of("rows", rows, "knownTo", knownFrom))).consume());
		}
	}

	private List<Map<String, Object>> evidence(List<String> ids, List<Record> places) {
		Map<String, List<Map<String, Object>>> byClaim = new HashMap<>();
		for (Record row : places) {
			Map<String, Object> place = new TreeMap<>(row.get("place").asMap());
			place.put("document", row.get("document").asString());
			byClaim.computeIfAbsent(row.get("claim").asString(), (claim) -> new ArrayList<>()).add(place);
		}
		return ids.stream()
			.map((id) -> Map.<String, Object>of("id", id, "evidence",
					this.json.writeValueAsString(byClaim.getOrDefault(id, List.of()))))
			.toList();
	}

}
