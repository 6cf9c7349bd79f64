package se.redthread.exchange.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.draft.ThingRules;
import se.redthread.intake.layout.Digest;
import se.redthread.intake.layout.ThingProperties;
import se.redthread.intake.shape.Format;
import se.redthread.model.SortKeys;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

/** Holds a thing to what its line in the exchange format would have made of it. */
final class ThingCheck {

	/** The properties that are made, and none of the format's fields. */
	private static final Set<String> MADE = Set.of("id", "version", "digest", "knownFrom", "titleKey", "dateKey",
			"numberKey", "amountKey", "paragraph", "paragraphKey", "of", "record", "knownTo");

	private static final Set<String> KEYS = Set.of("titleKey", "dateKey", "numberKey", "amountKey", "paragraph",
			"paragraphKey");

	private final Format format = new Format();

	private final Findings findings;

	private final FormerStates former;

	private final StoredSeals seals;

	private String before = "";

	private long links;

	ThingCheck(Findings findings, FormerStates former, StoredSeals seals) {
		this.seals = seals;
		this.findings = findings;
		this.former = former;
	}

	void check(Record row) {
		this.links += row.get("outgoing").asLong();
		String id = row.get("id").asString();
		Map<String, Object> properties = row.get("properties").asMap();
		List<String> labels = row.get("labels")
			.asList(Value::asString)
			.stream()
			.filter((l) -> !l.equals("Thing"))
			.toList();
		ThingType type = (labels.size() == 1) ? ThingType.ofLabel(labels.get(0)).orElse(null) : null;
		String subject = ((type != null) ? type.label() : "Thing") + " \"" + id + "\"";
		if (type == null) {
			this.findings.add(subject, "its labels beside Thing are " + labels + ", and one type is wanted.");
		}
		else {
			isSound(subject, type, id, properties, "", false);
			boolean erased = properties.containsKey(ThingRules.ERASED_ON);
			this.former.check(subject, properties, row.get("former").asList(Value::asMap),
					(state) -> checkFormer(subject, type, id, state, erased));
		}
		checkId(subject, id);
		if (!row.get("bodyIsThere").asBoolean()) {
			this.findings.add(subject,
					"its body is \"" + properties.get("body") + "\", and there is no such Organization.");
		}
		Strays.tell(row, subject, this.findings);
		ShareSum.excess(row.get("shares").asList(Value::asMap))
			.ifPresent((excess) -> this.findings.add(subject, excess));
	}

	/** How many relationships begin at the things that were looked at. */
	long links() {
		return this.links;
	}

	private void checkId(String subject, String id) {
		if (!ThingId.isKey(id)) {
			this.findings.add(subject, "its id is none that the exchange format allows.");
		}
		if (id.equals(this.before)) {
			this.findings.add(subject, "another thing has the same id.");
		}
		this.before = id;
	}

	private void checkFormer(String subject, ThingType type, String id, Map<String, Object> state, boolean erased) {
		String when = "in its former state " + state.get("version") + ", ";
		if (!ThingRules.isPersonal(type)) {
			isSound(subject, type, id, state, when, false);
			return;
		}
		StoredSeals.Opened opened = this.seals.thing(subject, when, state);
		if (opened.sealed() && opened.erased() != erased) {
			this.findings.add(subject, when + (erased
					? "its values can still be opened, and it was erased. Take out the key: MATCH (key:SealKey {subject: 'thing:"
							+ id + "'}) REMOVE key.secret, key.subject."
					: "its values are erased, and it isn't."));
		}
		if (!opened.erased()) {
			isSound(subject, type, id, opened.says(), when, opened.sealed());
		}
	}

	private void isSound(String subject, ThingType type, String id, Map<String, Object> properties, String when,
			boolean sealed) {
		List<String> wrong = new ArrayList<>();
		Map<String, Object> fields = StoredFields.of(properties, this.format.fields(type.label()), MADE, wrong::add);
		if (wrong.isEmpty() && !(fields.get("title") instanceof String)) {
			wrong.add("it has no title.");
		}
		if (wrong.isEmpty()) {
			ThingDraft thing = new ThingDraft(type, id, fields);
			ThingRules.check(thing, (fault) -> wrong.add(fault.sentence()));
			String digest = Digest.of(thing);
			if (!digest.equals(properties.get("digest"))) {
				wrong.add("its digest is of another content.");
			}
			Map<String, Object> keys = keys(ThingProperties.of(thing, digest, FormerStates.NEVER));
			if (sealed) {
				keys.put("titleKey", SortKeys.hidden(id));
			}
			this.findings.compare(subject, when, keys(properties), keys);
		}
		wrong.forEach((reason) -> this.findings.add(subject, when + reason));
	}

	private static Map<String, Object> keys(Map<String, Object> properties) {
		Map<String, Object> keys = new TreeMap<>(properties);
		keys.keySet().retainAll(KEYS);
		return keys;
	}

}
