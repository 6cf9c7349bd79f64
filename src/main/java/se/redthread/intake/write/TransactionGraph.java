package se.redthread.intake.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.intake.rule.StoredGraph;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/** What the graph holds, as one transaction sees it. */
public final class TransactionGraph implements StoredGraph {

	private static final CypherFile EMPTY = CypherFile.named("intake/isEmpty");

	private static final CypherFile THINGS = CypherFile.named("intake/storedThings");

	private static final CypherFile CLAIMS = CypherFile.named("intake/storedClaims");

	private static final CypherFile WITHDRAWN = CypherFile.named("intake/withdrawn");

	private static final CypherFile ERASED = CypherFile.named("intake/erased");

	private static final CypherFile UPWARD = CypherFile.named("intake/storedUpward");

	private static final CypherFile FUNDING = CypherFile.named("intake/storedFunding");

	private static final CypherFile CASES = CypherFile.named("intake/storedCases");

	private static final CypherFile PARAGRAPHS = CypherFile.named("intake/storedParagraphs");

	private final TransactionContext tx;

	private final boolean empty;

	private final boolean anyWithdrawn;

	public TransactionGraph(TransactionContext tx) {
		this.tx = tx;
		Record state = tx.run(EMPTY.with(Map.of())).single();
		this.empty = state.get("empty").asBoolean();
		this.anyWithdrawn = state.get("withdrawn").asBoolean();
	}

	/** Whether there is no thing at all, as far as a reader knows. */
	public static boolean isEmpty(Graph graph) {
		return graph.read(EMPTY.with(Map.of())).get(0).get("empty").asBoolean();
	}

	/** Whether there is no thing at all. */
	public boolean isEmpty() {
		return this.empty;
	}

	@Override
	public Map<String, ThingType> types(Collection<String> ids) {
		Map<String, ThingType> types = new HashMap<>();
		for (Record row : ask(THINGS, ids)) {
			types.put(row.get("id").asString(), ThingType.ofLabel(row.get("type").asString()).orElseThrow());
		}
		return types;
	}

	Map<String, String> thingDigests(Collection<String> ids) {
		return pairs(THINGS, ids, "digest");
	}

	Map<String, StoredClaim> claims(Collection<String> ids) {
		Map<String, StoredClaim> claims = new HashMap<>();
		ask(CLAIMS, ids).forEach((row) -> claims.put(row.get("id").asString(),
				new StoredClaim(row.get("digest").asString(), ClaimStatus.valueOf(row.get("status").asString()))));
		return claims;
	}

	@Override
	public Map<String, String> withdrawn(Collection<String> ids) {
		return this.anyWithdrawn ? pairs(WITHDRAWN, ids, "type") : Map.of();
	}

	@Override
	public Map<String, LocalDate> erased(Collection<String> ids) {
		Map<String, LocalDate> erased = new HashMap<>();
		ask(ERASED, ids).forEach((row) -> erased.put(row.get("id").asString(), row.get("day").asLocalDate()));
		return erased;
	}

	@Override
	public Map<String, String> cases(Collection<String> numbers) {
		return pairs(CASES, numbers, "thing");
	}

	@Override
	public Map<String, String> paragraphs(Collection<String> paragraphs) {
		return pairs(PARAGRAPHS, paragraphs, "thing");
	}

	@Override
	public List<StoredLink> upward(Collection<String> ids) {
		return ask(UPWARD, ids).stream().map(this::link).toList();
	}

	@Override
	public List<StoredLink> funding(Collection<String> ids) {
		return ask(FUNDING, ids).stream().map(this::link).toList();
	}

	private Map<String, String> pairs(CypherFile file, Collection<String> ids, String column) {
		Map<String, String> pairs = new HashMap<>();
		ask(file, ids).forEach((row) -> pairs.put(row.get("id").asString(), row.get(column).asString()));
		return pairs;
	}

	private List<Record> ask(CypherFile file, Collection<String> ids) {
		return (this.empty || ids.isEmpty()) ? List.of()
				: this.tx.run(file.with(Map.of("ids", List.copyOf(ids)))).list();
	}

	private StoredLink link(Record row) {
		Value share = row.get("share");
		Value from = row.get("validFrom");
		Value to = row.get("validTo");
		return new StoredLink(LinkKind.valueOf(row.get("kind").asString()), row.get("from").asString(),
				row.get("to").asString(), row.get("key").isNull() ? null : row.get("key").asString(),
				share.isNull() ? null : share.asLong(), from.isNull() ? null : from.asLocalDate(),
				to.isNull() ? null : to.asLocalDate());
	}

}
