package se.redthread.change.edit;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import se.redthread.graph.CypherFile;
import se.redthread.intake.draft.ThingRules;
import se.redthread.intake.layout.ExchangeObjects;
import se.redthread.intake.seal.SealKeys;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import se.redthread.seal.Seals;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the graph holds of things, links and change sets, as one transaction sees it. */
final class StoredStates {

	private static final CypherFile THINGS = CypherFile.named("change/things");

	private static final CypherFile CLAIMS = CypherFile.named("change/claims");

	private static final CypherFile CLAIMS_OF = CypherFile.named("change/claimsOf");

	private static final CypherFile BETWEEN = CypherFile.named("change/claimsBetween");

	private static final CypherFile BEFORE = CypherFile.named("change/before");

	private static final CypherFile RETIREMENT = CypherFile.named("change/retirement");

	private static final CypherFile TIES = CypherFile.named("change/ties");

	private static final CypherFile SINCE = CypherFile.named("change/since");

	private static final TypeReference<List<Map<String, Object>>> PLACES = new TypeReference<>() {
	};

	private final ExchangeObjects objects = new ExchangeObjects();

	private final JsonMapper json = new JsonMapper();

	private final TransactionContext tx;

	private final SealKeys keys;

	private final StoredSets sets;

	private final StoredPersons persons;

	StoredStates(TransactionContext tx) {
		this.keys = new SealKeys(tx);
		this.tx = tx;
		this.sets = new StoredSets(tx);
		this.persons = new StoredPersons(tx, this);
	}

	StoredSets sets() {
		return this.sets;
	}

	StoredPersons persons() {
		return this.persons;
	}

	/** The things with the keys. */
	List<ThingState> things(Collection<String> keys) {
		return ask(THINGS, "ids", keys).stream().map(this::thing).toList();
	}

	/** The links with the ids. */
	List<LinkState> claims(Collection<String> ids) {
		return ask(CLAIMS, "ids", ids).stream().map(this::claim).toList();
	}

	/**
	 * The links that are walked from or to a thing, with the types of where they begin.
	 */
	Map<LinkState, ThingType> claimsOf(String thing) {
		Map<LinkState, ThingType> claims = new LinkedHashMap<>();
		for (Record row : this.tx.run(CLAIMS_OF.with(Map.of("id", thing))).list()) {
			claims.put(claim(row), ThingType.ofLabel(row.get("fromType").asString()).orElseThrow());
		}
		return claims;
	}

	/** The links of a kind from one thing to another, rejected ones too. */
	List<LinkState> between(LinkKind kind, String from, String to) {
		return this.tx.run(BETWEEN.with(Map.of("kind", kind.name(), "from", from, "to", to))).list(this::claim);
	}

	/** What things and links said before an instant of record time, and say now. */
	List<Before> before(Collection<String> ids, ZonedDateTime at) {
		return opened(this.tx.run(BEFORE.with(Map.of("ids", List.copyOf(ids), "at", at))).list()).stream()
			.map(this::before)
			.toList();
	}

	/**
	 * The record time at which a thing was retired; empty where it came retired into the
	 * graph.
	 */
	Optional<Retirement> retirement(String thing) {
		return this.tx.run(RETIREMENT.with(Map.of("id", thing)))
			.stream()
			.findFirst()
			.map((row) -> new Retirement(row.get("at").asZonedDateTime(), row.get("claims").asList(Value::asString)));
	}

	/** What of the present hangs on things beside the given claims, as sentences. */
	Map<String, String> ties(Collection<String> things, Collection<String> apart) {
		Map<String, String> ties = new HashMap<>();
		this.tx.run(TIES.with(Map.of("ids", List.copyOf(things), "apart", List.copyOf(apart))))
			.list()
			.forEach((row) -> ties.put(row.get("id").asString(), row.get("tie").asString()));
		return ties;
	}

	/** The change sets that have changed a thing or link since a version of it. */
	List<Record> since(String id, int version) {
		return opened(this.tx.run(SINCE.with(Map.of("id", id, "version", version))).list());
	}

	private List<Record> opened(List<Record> rows) {
		return Seals.open(rows, this.keys::byId);
	}

	private List<Record> ask(CypherFile file, String name, Collection<String> ids) {
		return ids.isEmpty() ? List.of() : this.tx.run(file.with(Map.of(name, List.copyOf(ids)))).list();
	}

	private ThingState thing(Record row) {
		Map<String, Object> stored = row.get("properties").asMap();
		String type = row.get("type").asString();
		return new ThingState(ThingType.ofLabel(type).orElseThrow(), String.valueOf(stored.get("id")),
				row.get("properties").get("version").asInt(), this.json.valueToTree(this.objects.thing(type, stored)));
	}

	LinkState claim(Record row) {
		Map<String, Object> stored = row.get("properties").asMap();
		return new LinkState(String.valueOf(stored.get("id")), row.get("properties").get("version").asInt(),
				link(stored, row.get("evidence").asList(Value::asMap)));
	}

	private ObjectNode link(Map<String, Object> stored, List<Map<String, Object>> evidence) {
		return this.json.valueToTree(this.objects.link(stored, evidence));
	}

	private Before before(Record row) {
		Value former = row.get("former");
		ObjectNode object = (former.isNull() || former.containsKey("was")) ? null
				: former(row.get("type").asString(), former.asMap());
		return new Before(row.get("id").asString(), row.get("type").asString(), row.get("present").asBoolean(),
				row.get("version").asInt(), row.get("knownFrom").asZonedDateTime(), row.get("changedBy").asString(null),
				isStanding(row), row.get("erasedOn").isNull() ? null : row.get("erasedOn").asLocalDate().toString(),
				object);
	}

	private static boolean isStanding(Record row) {
		Value digest = row.get("digest");
		return row.get("standing").asBoolean() || (!digest.isNull() && digest.equals(row.get("afterDigest")));
	}

	private ObjectNode former(String type, Map<String, Object> stored) {
		if (!type.equals("Claim")) {
			Map<String, Object> thing = new HashMap<>(stored);
			thing.put("id", stored.get("of"));
			return this.json.valueToTree(this.objects.thing(type, thing));
		}
		return link(stored, new ArrayList<>(this.json.readValue(String.valueOf(stored.get("evidence")), PLACES)));
	}

	/**
	 * What a thing or link said before an instant.
	 *
	 * @param type the type of the thing, or Claim
	 * @param present whether it is in the present, and not withdrawn
	 * @param version that it has now
	 * @param knownFrom since when it is as it is now
	 * @param changedBy the number of the change set that made it so, as text; null where
	 * there is no record of it
	 * @param standing whether it says what it said from that instant on
	 * @param erasedOn the day on which it was erased; null where it wasn't
	 * @param object what it said before; null when it wasn't there
	 */
	record Before(String id, String type, boolean present, int version, ZonedDateTime knownFrom,
			@Nullable String changedBy, boolean standing, @Nullable String erasedOn, @Nullable ObjectNode object) {

		/** Whether what it said before was erased since. */
		boolean wouldReturn() {
			return this.erasedOn != null && this.object != null && !this.object.has(ThingRules.ERASED_ON);
		}

	}

	/** When a thing was retired, and the claims that were changed with it. */
	record Retirement(ZonedDateTime at, List<String> claims) {
	}

}
