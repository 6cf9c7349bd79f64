package se.redthread.change.edit;

import java.time.OffsetDateTime;
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
import se.redthread.intake.seal.Subject;
import se.redthread.intake.write.ChangeSetKind;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import se.redthread.seal.Erased;
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

	private static final CypherFile BY_NUMBER = CypherFile.named("change/setByNumber");

	private static final CypherFile BY_KEY = CypherFile.named("change/setByKey");

	private static final CypherFile BASELINE = CypherFile.named("change/baselineNamed");

	private static final CypherFile KNOWN_SINCE = CypherFile.named("change/knownSince");

	private static final CypherFile FORMER = CypherFile.named("change/formerThings");

	private static final CypherFile MEMBERSHIPS = CypherFile.named("change/membershipsOf");

	private static final CypherFile NAMING = CypherFile.named("change/claimsNaming");

	private static final CypherFile ERASED = CypherFile.named("intake/erased");

	private static final CypherFile HAS_KEY = CypherFile.named("seal/hasKey");

	private static final CypherFile SINCE = CypherFile.named("change/since");

	private static final TypeReference<List<Map<String, Object>>> PLACES = new TypeReference<>() {
	};

	private final ExchangeObjects objects = new ExchangeObjects();

	private final JsonMapper json = new JsonMapper();

	private final TransactionContext tx;

	private final SealKeys keys;

	StoredStates(TransactionContext tx) {
		this.keys = new SealKeys(tx);
		this.tx = tx;
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

	Optional<StoredSet> set(long number) {
		return set(this.tx.run(BY_NUMBER.with(Map.of("number", number))).list());
	}

	Optional<StoredSet> set(String key) {
		return set(this.tx.run(BY_KEY.with(Map.of("key", key))).list());
	}

	/** The number of the plan's baseline with the name. */
	Optional<Long> baseline(String plan, String name) {
		return this.tx.run(BASELINE.with(Map.of("plan", plan, "name", name)))
			.stream()
			.findFirst()
			.map((row) -> row.get("number").asLong());
	}

	/**
	 * Since when a thing of the graph is known; empty where it was known at the instant.
	 */
	Optional<ZonedDateTime> notYetKnown(String thing, OffsetDateTime at) {
		Record row = this.tx.run(KNOWN_SINCE.with(Map.of("id", thing, "at", at))).single();
		return row.get("then").asBoolean() ? Optional.empty() : Optional.of(row.get("since").asZonedDateTime());
	}

	/** The change sets that have changed a thing or link since a version of it. */
	List<Record> since(String id, int version) {
		return opened(this.tx.run(SINCE.with(Map.of("id", id, "version", version))).list());
	}

	private List<Record> opened(List<Record> rows) {
		return Seals.open(rows, this.keys::byId);
	}

	/**
	 * What a thing said in its former states in the given fields, as far as it is known.
	 */
	List<String> formerTexts(String thing, List<String> fields) {
		List<String> texts = new ArrayList<>();
		opened(ask(FORMER, "ids", List.of(thing)))
			.forEach((row) -> fields.forEach((field) -> texts.addAll(texts(row.get(field)))));
		return texts;
	}

	private static List<String> texts(Value value) {
		if (value.isNull()) {
			return List.of();
		}
		return (value.asObject() instanceof List<?>) ? value.asList(Value::asString) : List.of(value.asString());
	}

	/** The memberships that a person holds or was once said to hold. */
	List<HeldMembership> membershipsOf(String person) {
		return this.tx.run(MEMBERSHIPS.with(Map.of("id", person)))
			.list((row) -> new HeldMembership(row.get("id").asString(), row.get("withdrawn").asBoolean()));
	}

	/** The links that somebody asserted or decided. */
	List<LinkState> claimsNaming(String name) {
		return this.tx.run(NAMING.with(Map.of("name", name))).list(this::claim);
	}

	/** The day on which a thing was erased; null where it wasn't. */
	@Nullable String erasedOn(String thing) {
		return ask(ERASED, "ids", List.of(thing)).stream()
			.findFirst()
			.map((row) -> row.get("day").asLocalDate().toString())
			.orElse(null);
	}

	/** Whether somebody's name is kept under seal. */
	boolean hasKey(String name) {
		return this.tx.run(HAS_KEY.with(Map.of("subject", Subject.name(name)))).single().get("there").asBoolean();
	}

	/** Whether anything names somebody, under seal or as it is. */
	boolean isNamed(String name) {
		return hasKey(name) || !claimsNaming(name).isEmpty();
	}

	/** What stands in the place of somebody's name once it is erased. */
	String nameless(String name) {
		return String.valueOf(Erased.EDITOR.words(this.keys.of(Subject.name(name)).id()));
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

	private LinkState claim(Record row) {
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

	private static Optional<StoredSet> set(List<Record> rows) {
		return rows.stream()
			.findFirst()
			.map((row) -> row.get("set"))
			.map((set) -> new StoredSet(set.get("number").asLong(), set.get("at").asZonedDateTime(),
					set.get("name").asString(null), set.get("request").asString(null), set.get("named").asBoolean(),
					set.get("kind").asString("").equals(ChangeSetKind.ERASURE.name()),
					set.get("things").asList(Value::asString, List.of()),
					set.get("claims").asList(Value::asString, List.of())));
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

	/** A membership that a person holds or held. */
	record HeldMembership(String id, boolean withdrawn) {
	}

	/** When a thing was retired, and the claims that were changed with it. */
	record Retirement(ZonedDateTime at, List<String> claims) {
	}

	/**
	 * A change set, as far as edits have to know it.
	 *
	 * @param baseline the name of the baseline that it is; null for others
	 * @param erasure whether it erased what was personal
	 */
	record StoredSet(long number, ZonedDateTime at, @Nullable String baseline, @Nullable String request, boolean named,
			boolean erasure, List<String> things, List<String> claims) {
	}

}
