package se.redthread.change.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.shape.Format;
import se.redthread.model.ClaimId;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import tools.jackson.databind.node.ObjectNode;

/** Carries out edits of links. */
final class LinkEdits {

	private static final List<String> BASIS = List.of("status", "evidence", "reason", "confidence", "rule", "decidedBy",
			"decidedAt", "assertedBy", "assertedAt");

	private final Working working;

	private final String editor;

	private final Inputs inputs = new Inputs();

	private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

	LinkEdits(Working working, String editor) {
		this.working = working;
		this.editor = editor;
	}

	void join(Edit.Join edit, int number) throws Faulted {
		ThingState from = this.working.end("from", edit.from());
		ThingState to = this.working.end("to", edit.to());
		join(edit.kind(), from, to, edit.basis(), edit.details(), number);
	}

	private void join(LinkKind kind, ThingState from, ThingState to, Edit.Basis basis, Map<String, Object> details,
			int number) throws Faulted {
		// All of the kind between the two are looked up by this
		List<LinkState> others = this.working.between(kind, from.key(), to.key());
		LocalDate begins = (LocalDate) details.get("validFrom");
		for (LinkState other : others) {
			if (other.status().isWalked() && overlap(other, begins, (LocalDate) details.get("validTo"))) {
				throw taken(other);
			}
		}
		String key = freeKey(kind, from, to, begins);
		LinkState present = this.working.loaded(ClaimId.of(kind, from.key(), to.key(), key));
		if (basis.status() == ClaimStatus.SUGGESTED) {
			refuseRejected(others);
		}
		Map<String, Object> fields = new HashMap<>(Map.of("link", kind.name(), "from", from.key(), "to", to.key()));
		if (key != null) {
			fields.put("key", key);
		}
		ObjectNode object = this.inputs.object(fields);
		this.inputs.put(object, Format.LINK, details);
		put(object, basis);
		LinkState link = new LinkState(ClaimId.of(kind, from.key(), to.key(), key),
				(present != null) ? present.version() : null, object);
		link.touch(number);
		this.working.add(link);
	}

	private static boolean overlap(LinkState other, @Nullable LocalDate begins, @Nullable LocalDate ends) {
		LocalDate from = other.validFrom();
		LocalDate to = other.validTo();
		return (begins == null || to == null || begins.isBefore(to))
				&& (ends == null || from == null || from.isBefore(ends));
	}

	/** What tells the link from those that held at other times; null for the first. */
	private @Nullable String freeKey(LinkKind kind, ThingState from, ThingState to, @Nullable LocalDate begins) {
		String key = null;
		for (int i = 1;; i++) {
			LinkState present = this.working.loaded(ClaimId.of(kind, from.key(), to.key(), key));
			if (present == null || present.isWithdrawn() || !present.status().isWalked()) {
				return key;
			}
			key = ((begins != null) ? begins.toString() : "open") + ((i > 1) ? "-" + i : "");
		}
	}

	private static void refuseRejected(List<LinkState> others) throws Faulted {
		for (LinkState other : others) {
			if (other.status() == ClaimStatus.REJECTED) {
				throw new Faulted(FaultCode.DECIDED, "reason",
						other.named() + " was rejected by " + other.object().path("decidedBy").asString("somebody")
								+ " at " + other.object().path("decidedAt").asString("some time")
								+ ", and isn't proposed again.");
			}
		}
	}

	private static Faulted taken(LinkState present) {
		LocalDate ends = present.validTo();
		return new Faulted(FaultCode.TAKEN, "to",
				present.named() + " is there already" + ((ends != null) ? ", until " + ends : "") + ", with the id "
						+ new ThingId(ThingId.LINK, present.id()) + ". Change that one, or link for another time.");
	}

	void change(Edit.ChangeLink edit, int number) throws Faulted {
		LinkState link = this.working.link(edit.link());
		expect(edit.expected(), link);
		Edit.Basis basis = edit.basis();
		if (basis == null || basis.status() == ClaimStatus.SUGGESTED) {
			refuseDecided(link, basis);
		}
		this.inputs.put(link.object(), Format.LINK, edit.details());
		if (basis != null) {
			put(link.object(), basis);
		}
		refuseOverlap(link, edit.details());
		link.touch(number);
	}

	/**
	 * A decided suggestion isn't made one again, and a rejected one says nothing else.
	 */
	private static void refuseDecided(LinkState link, Edit.@Nullable Basis basis) throws Faulted {
		if (basis != null ? link.status().isDecided() : !link.status().isWalked()) {
			throw new Faulted(FaultCode.DECIDED, "link", link.named() + " is " + link.status() + ", decided by "
					+ link.object().path("decidedBy").asString("somebody") + ".");
		}
	}

	private void refuseOverlap(LinkState link, Map<String, Object> details) throws Faulted {
		if (!details.containsKey("validFrom") && !details.containsKey("validTo")) {
			return;
		}
		for (LinkState other : this.working.between(link.kind(), link.from(), link.to())) {
			if (!other.id().equals(link.id()) && other.status().isWalked()
					&& overlap(other, link.validFrom(), link.validTo())) {
				throw taken(other);
			}
		}
	}

	private void put(ObjectNode object, Edit.Basis basis) throws Faulted {
		ObjectNode before = object.deepCopy();
		BASIS.forEach(object::remove);
		this.inputs.put(object, Format.LINK, basis.says());
		object.put("status", basis.status().name());
		ObjectNode said = before.deepCopy();
		said.remove(List.of("assertedBy", "assertedAt"));
		if (object.equals(said)) {
			// Nobody asserts anew what is said already
			object.setAll(before);
			return;
		}
		object.put("assertedBy", this.editor);
		object.put("assertedAt", this.now);
	}

	void unlink(Edit.Unlink edit, int number) throws Faulted {
		LinkState link = this.working.link(edit.link());
		expect(edit.expected(), link);
		refuseDecided(link, null);
		LocalDate on = edit.on();
		if (on != null) {
			end(link, on);
			link.touch(number);
		}
		else if (edit.mistaken()) {
			link.withdraw(number);
		}
		else {
			throw new Faulted(FaultCode.INVALID, "mistaken",
					"\"mistaken\" is false; give true, or the day on which the link ended.");
		}
	}

	private static void end(LinkState link, LocalDate on) throws Faulted {
		LocalDate ends = link.validTo();
		if (ends != null && !ends.isAfter(on)) {
			throw new Faulted(FaultCode.ALREADY_SO, "on", link.named() + " holds until " + ends + " only.");
		}
		link.object().put("validTo", on.toString());
	}

	void move(Edit.Move edit, int number) throws Faulted {
		LinkState link = this.working.link(edit.link());
		expect(edit.expected(), link);
		refuseDecided(link, null);
		ThingState child = this.working.byKey("link", link.from());
		ThingState to = this.working.end("to", edit.to());
		if (to.key().equals(link.to())) {
			throw new Faulted(FaultCode.ALREADY_SO, "to", link.named() + " leads there already.");
		}
		Map<String, Object> details = new HashMap<>();
		LocalDate begins = link.validFrom();
		LocalDate ends = link.validTo();
		boolean later = begins != null && !begins.isBefore(edit.on());
		details.put("validFrom", later ? begins : edit.on());
		if (ends != null) {
			details.put("validTo", ends);
		}
		String share = link.object().path("share").asString(null);
		if (share != null) {
			details.put("share", share);
		}
		if (later) {
			link.withdraw(number);
		}
		else {
			end(link, edit.on());
			link.touch(number);
		}
		join(link.kind(), child, to, edit.basis(), details, number);
	}

	void decide(Edit.Decide edit, int number) throws Faulted {
		LinkState link = this.working.link(edit.link());
		if (link.status() != ClaimStatus.SUGGESTED) {
			String by = link.object().path("decidedBy").asString(null);
			throw new Faulted(FaultCode.DECIDED, "link",
					link.named() + " is " + link.status()
							+ ((by != null) ? ", decided by " + by + " at "
									+ link.object().path("decidedAt").asString("some time") : "")
							+ "; only a suggestion is confirmed or rejected.");
		}
		expect(edit.expected(), link);
		link.object().put("status", edit.as().name());
		link.object().put("decidedBy", this.editor);
		link.object().put("decidedAt", this.now);
		link.touch(number);
	}

	void eraseEditor(Edit.EraseEditor edit, int number) throws Faulted {
		this.working.erasing().editor(edit, this.editor, number);
	}

	private void expect(@Nullable Integer expected, LinkState link) throws Faulted {
		Expected.check(expected, link.version(), link.id(), link.named(), this.working.stored());
	}

}
