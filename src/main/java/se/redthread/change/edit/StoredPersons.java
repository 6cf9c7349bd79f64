package se.redthread.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import se.redthread.graph.CypherFile;
import se.redthread.intake.seal.SealKeys;
import se.redthread.intake.seal.Subject;
import se.redthread.seal.Erased;
import se.redthread.seal.Seals;

/**
 * What the graph holds of persons and names that are to be erased, as one transaction
 * sees it.
 */
final class StoredPersons {

	private static final CypherFile FORMER = CypherFile.named("change/formerThings");

	private static final CypherFile MEMBERSHIPS = CypherFile.named("change/membershipsOf");

	private static final CypherFile NAMING = CypherFile.named("change/claimsNaming");

	private static final CypherFile ERASED = CypherFile.named("intake/erased");

	private static final CypherFile HAS_KEY = CypherFile.named("seal/hasKey");

	private final TransactionContext tx;

	private final SealKeys keys;

	private final StoredStates states;

	StoredPersons(TransactionContext tx, StoredStates states) {
		this.tx = tx;
		this.keys = new SealKeys(tx);
		this.states = states;
	}

	/**
	 * What a thing said in its former states in the given fields, as far as it is known.
	 */
	List<String> formerTexts(String thing, List<String> fields) {
		List<String> texts = new ArrayList<>();
		Seals.open(this.tx.run(FORMER.with(Map.of("ids", List.of(thing)))).list(), this.keys::byId)
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
		return this.tx.run(NAMING.with(Map.of("name", name))).list(this.states::claim);
	}

	/** The day on which a thing was erased; null where it wasn't. */
	@Nullable String erasedOn(String thing) {
		return this.tx.run(ERASED.with(Map.of("ids", List.of(thing))))
			.stream()
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

	/** A membership that a person holds or held. */
	record HeldMembership(String id, boolean withdrawn) {
	}

}
