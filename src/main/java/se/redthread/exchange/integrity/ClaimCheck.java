package se.redthread.exchange.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.intake.draft.EvidenceDraft;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.draft.LinkRules;
import se.redthread.intake.layout.Digest;
import se.redthread.intake.shape.Format;
import se.redthread.model.ClaimId;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/** Holds a claim to what its line in the exchange format would have made of it. */
final class ClaimCheck {

	/** The properties that are made, or are no fields of the link itself. */
	private static final Set<String> OTHERS = Set.of("id", "kind", "from", "to", "key", "status", "version", "digest",
			"knownFrom", "of", "record", "knownTo", "evidence");

	private final Format format = new Format();

	private final Findings findings;

	private final FormerStates former;

	private final StoredSeals seals;

	private final WalkedLinks walked;

	private final StoredEvidence evidence;

	private long links;

	ClaimCheck(Findings findings, FormerStates former, StoredSeals seals) {
		this.seals = seals;
		this.findings = findings;
		this.former = former;
		this.walked = new WalkedLinks(findings);
		this.evidence = new StoredEvidence(this.format);
	}

	void check(Record row) {
		this.links += row.get("evidence").size();
		String id = row.get("id").asString();
		Map<String, Object> properties = row.get("properties").asMap();
		String subject = "Claim " + id + " (" + properties.get("kind") + " from \"" + properties.get("from")
				+ "\" to \"" + properties.get("to") + "\")";
		checkEnds(subject, properties, row);
		List<String> wrong = new ArrayList<>();
		List<EvidenceDraft> places = this.evidence.cited(row.get("evidence").asList(Value::asMap), wrong::add);
		wrong.forEach((reason) -> this.findings.add(subject, reason));
		Optional<LinkDraft> link = sound(subject, id, properties, places, "");
		link.ifPresent((draft) -> this.walked.check(subject, draft, properties.get("knownFrom"),
				row.get("links").asList(Value::asMap)));
		this.former.check(subject, properties, row.get("former").asList(Value::asMap),
				(state) -> former(subject, id, state));
		checkFormerLinks(subject, row);
		List<String> labels = row.get("labels").asList(Value::asString);
		if (labels.size() > 1) {
			this.findings.add(subject, "its labels are " + labels + ", and Claim alone is wanted.");
		}
	}

	/** How many relationships begin at the claims that were looked at. */
	long links() {
		return this.links;
	}

	/** Each former state in which it was walked has a relationship of then. */
	private void checkFormerLinks(String subject, Record row) {
		long walked = row.get("former")
			.asList(Value::asMap)
			.stream()
			.filter((state) -> status(state).filter(ClaimStatus::isWalked).isPresent())
			.count();
		long links = row.get("formerLinks").asLong();
		if (links != walked) {
			this.findings.add(subject, "it has " + links + " relationships of former times, and was walked in " + walked
					+ " of its former states.");
		}
	}

	private void former(String subject, String id, Map<String, Object> state) {
		String when = "in its former state " + state.get("version") + ", ";
		sound(subject, id, this.seals.claim(subject, when, state).says(),
				this.evidence.kept(state.get("evidence"), (reason) -> this.findings.add(subject, when + reason)), when);
	}

	private void checkEnds(String subject, Map<String, Object> properties, Record row) {
		Optional<ThingType> from = type(row.get("from"));
		Optional<ThingType> to = type(row.get("to"));
		if (from.isEmpty() || to.isEmpty()) {
			this.findings.add(subject, "there is no thing \"" + properties.get(from.isEmpty() ? "from" : "to") + "\".");
		}
		else {
			kind(properties).filter((kind) -> !kind.joins(from.get(), to.get()))
				.ifPresent((kind) -> this.findings.add(subject,
						"such a link can't go from " + from.get().label() + " to " + to.get().label() + "."));
		}
	}

	private static Optional<ThingType> type(Value labels) {
		return labels.isNull() ? Optional.empty()
				: labels.asList(Value::asString)
					.stream()
					.flatMap((label) -> ThingType.ofLabel(label).stream())
					.findFirst();
	}

	/** The link that the properties say; empty when they say none. */
	private Optional<LinkDraft> sound(String subject, String id, Map<String, Object> properties,
			List<EvidenceDraft> places, String when) {
		Consumer<String> tell = (reason) -> this.findings.add(subject, when + reason);
		Optional<LinkDraft> link = draft(properties, places, tell);
		link.ifPresent((draft) -> {
			if (!ClaimId.of(draft.kind(), draft.from(), draft.to(), draft.key()).equals(id)) {
				tell.accept("its id is of another kind, other ends or another key.");
			}
			LinkRules.check(draft, (fault) -> tell.accept(fault.sentence()));
			// Erased with the name of whoever asserted or decided it
			boolean erased = !when.isEmpty() && !properties.containsKey("digest");
			if (!erased && !Digest.of(draft).equals(properties.get("digest"))) {
				tell.accept("its digest is of another content or evidence.");
			}
		});
		return link;
	}

	private Optional<LinkDraft> draft(Map<String, Object> properties, List<EvidenceDraft> places,
			Consumer<String> tell) {
		List<String> wrong = new ArrayList<>();
		Map<String, Object> fields = StoredFields.of(properties, this.format.fields(Format.LINK), OTHERS, wrong::add);
		Optional<LinkKind> kind = kind(properties);
		Optional<ClaimStatus> status = status(properties);
		if (kind.isEmpty() || status.isEmpty()) {
			wrong.add("its kind is " + properties.get("kind") + " and its status " + properties.get("status")
					+ ", and there is none such.");
		}
		for (String name : List.of("from", "to", "key")) {
			if (!(properties.getOrDefault(name, "") instanceof String)) {
				wrong.add("its " + name + " is stored as something else than a text.");
			}
		}
		wrong.forEach(tell);
		return wrong.isEmpty() ? Optional.of(new LinkDraft(kind.get(), String.valueOf(properties.get("from")),
				String.valueOf(properties.get("to")), (String) properties.get("key"), status.get(), fields, places))
				: Optional.empty();
	}

	private static Optional<LinkKind> kind(Map<String, Object> properties) {
		return named(LinkKind.values(), properties.get("kind"));
	}

	private static Optional<ClaimStatus> status(Map<String, Object> properties) {
		return named(ClaimStatus.values(), properties.get("status"));
	}

	private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable Object name) {
		return List.of(values).stream().filter((value) -> value.name().equals(name)).findFirst();
	}

}
