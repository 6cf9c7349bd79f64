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
		if (kind.isOngoing(from.type())) {
			refuseRetired("from", from);
			refuseRetired("to", to);
		}
		String key = null;
		LinkState present = this.working.claim(ClaimId.of(kind, from.key(), to.key(), null));
		if (present != null && !present.isWithdrawn() && present.status().isWalked()) {
			key = later(present, details);
			present = this.working.claim(ClaimId.of(kind, from.key(), to.key(), key));
			if (present != null && !present.isWithdrawn() && present.status().isWalked()) {
				throw taken(present);
			}
		}
		if (present != null && !present.isWithdrawn() && basis.status() == ClaimStatus.SUGGESTED) {
			throw rejected(present);
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

	/** What tells the link from the one that has ended. */
	private static String later(LinkState present, Map<String, Object> details) throws Faulted {
		LocalDate ended = present.validTo();
		if (ended == null) {
			throw taken(present);
		}
		if (!(details.get("validFrom") instanceof LocalDate begins) || begins.isBefore(ended)) {
			throw new Faulted(FaultCode.TAKEN, "validFrom",
					present.named() + " holds until " + ended
							+ ". Give it a validFrom from that day on, or change the one that is there: "
							+ new ThingId(ThingId.LINK, present.id()) + ".");
		}
		return begins.toString();
	}

	private static Faulted taken(LinkState present) {
		return new Faulted(FaultCode.TAKEN, "to", present.named() + " is there already, with the id "
				+ new ThingId(ThingId.LINK, present.id()) + ". Change that one.");
	}

	private static Faulted rejected(LinkState present) {
		return new Faulted(FaultCode.DECIDED, "evidence",
				present.named() + " was rejected by " + present.object().path("decidedBy").asString("somebody") + " at "
						+ present.object().path("decidedAt").asString("some time") + ", and isn't proposed again.");
	}

	void change(Edit.ChangeLink edit, int number) throws Faulted {
		LinkState link = this.working.link(edit.link());
		expect(edit.expected(), link);
		this.inputs.put(link.object(), Format.LINK, edit.details());
		if (edit.basis() != null) {
			put(link.object(), edit.basis());
		}
		link.touch(number);
	}

	private void put(ObjectNode object, Edit.Basis basis) {
		BASIS.forEach(object::remove);
		this.inputs.put(object, Format.LINK, basis.says());
		object.put("status", basis.status().name());
		object.put("assertedBy", this.editor);
		object.put("assertedAt", this.now);
	}

	void unlink(Edit.Unlink edit, int number) throws Faulted {
		LinkState link = this.working.link(edit.link());
		expect(edit.expected(), link);
		if (edit.on() == null) {
			link.withdraw(number);
			return;
		}
		end(link, edit.on());
		link.touch(number);
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
		ThingState child = this.working.thing("link", idOf(link.from()));
		ThingState to = this.working.end("to", edit.to());
		if (to.key().equals(link.to())) {
			throw new Faulted(FaultCode.ALREADY_SO, "to", link.named() + " leads there already.");
		}
		LocalDate begins = link.validFrom();
		if (begins != null && !begins.isBefore(edit.on())) {
			link.withdraw(number);
		}
		else {
			end(link, edit.on());
			link.touch(number);
		}
		join(link.kind(), child, to, edit.basis(), Map.of("validFrom", edit.on()), number);
	}

	private String idOf(String key) throws Faulted {
		return this.working.stored()
			.things(List.of(key))
			.stream()
			.findFirst()
			.map((thing) -> ThingId.of(thing.type(), key).toString())
			.orElseThrow(() -> new Faulted(FaultCode.NOT_FOUND, "link", "there is no thing \"" + key + "\"."));
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

	private void expect(@Nullable Integer expected, LinkState link) throws Faulted {
		Expected.check(expected, link.version(), link.id(), link.named(), this.working.stored());
	}

	private static void refuseRetired(String field, ThingState thing) throws Faulted {
		if (thing.retiredOn() != null) {
			throw new Faulted(FaultCode.RETIRED, field,
					"\"" + thing.title() + "\" is retired from " + thing.retiredOn() + ".");
		}
	}

}
