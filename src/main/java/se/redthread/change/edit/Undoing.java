package se.redthread.change.edit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.model.ThingType;
import tools.jackson.databind.node.ObjectNode;

/**
 * Undoes a change set by adding: what it changed says again what it said before, and what
 * it created is withdrawn.
 */
final class Undoing {

	/** An instant at which nothing was changed. */
	static final ZonedDateTime NEVER = Instant.EPOCH.atZone(ZoneOffset.UTC);

	private static final int EDIT = 1;

	private final Working working;

	private final FaultTaker faults;

	Undoing(Working working, FaultTaker faults) {
		this.working = working;
		this.faults = faults;
	}

	void undo(long number) {
		StoredStates stored = this.working.stored();
		StoredSets.StoredSet set = stored.sets().byNumber(number).orElse(null);
		if (set == null) {
			fault(FaultCode.NOT_FOUND, "there is no change set " + number + ".");
			return;
		}
		if (set.baseline() != null) {
			fault(FaultCode.IN_THE_WAY, "change set " + number + " is the baseline \"" + set.baseline()
					+ "\", and what was adopted stays so. Name another baseline for what is in force instead.");
			return;
		}
		if (set.erasure()) {
			fault(FaultCode.ERASED, "change set " + number + " erased what was personal, and nobody has it any more.");
			return;
		}
		if (!set.named()) {
			fault(FaultCode.IN_THE_WAY, "change set " + number
					+ " touched more than 10 000 things and links, which aren't known one by one. Restore a backup from before it.");
			return;
		}
		List<String> ids = new ArrayList<>(set.things());
		ids.addAll(set.claims());
		List<StoredStates.Before> all = stored.before(ids, set.at());
		all.stream().filter((before) -> !before.standing() || before.wouldReturn()).forEach(this::inTheWay);
		all.forEach(this::undo);
		withdraw(all.stream().filter((before) -> before.object() == null && before.present()).toList());
		withdrawable();
	}

	private void inTheWay(StoredStates.Before later) {
		if (later.erasedOn() != null && !later.type().equals("Claim")) {
			fault(FaultCode.ERASED, name(later) + " was erased on " + later.erasedOn() + ", and what it said is gone.");
			return;
		}
		fault(FaultCode.IN_THE_WAY, name(later) + " was changed later"
				+ ((later.changedBy() != null) ? ", by change set " + later.changedBy() + "." : "."));
	}

	private static String name(StoredStates.Before before) {
		return (before.type().equals("Claim") ? "the link " : "the " + before.type() + " ") + "\"" + before.id() + "\"";
	}

	private void undo(StoredStates.Before before) {
		ObjectNode object = before.object();
		if (before.type().equals("Claim")) {
			undoLink(before, object);
		}
		else {
			undoThing(before, ThingType.ofLabel(before.type()).orElseThrow(), object);
		}
	}

	private void undoLink(StoredStates.Before before, @Nullable ObjectNode object) {
		if (object != null) {
			LinkState link = new LinkState(before.id(), before.version(), object);
			link.touch(EDIT);
			this.working.add(link);
		}
	}

	private void undoThing(StoredStates.Before before, ThingType type, @Nullable ObjectNode object) {
		if (object != null) {
			ThingState thing = new ThingState(type, before.id(), before.version(), object);
			thing.touch(EDIT);
			this.working.put(thing);
		}
	}

	/** What wasn't there before is withdrawn. */
	private void withdraw(List<StoredStates.Before> created) {
		StoredStates stored = this.working.stored();
		stored
			.claims(created.stream()
				.filter((before) -> before.type().equals("Claim"))
				.map(StoredStates.Before::id)
				.toList())
			.forEach((link) -> {
				link.withdraw(EDIT);
				this.working.add(link);
			});
		stored
			.things(created.stream()
				.filter((before) -> !before.type().equals("Claim"))
				.map(StoredStates.Before::id)
				.toList())
			.forEach((thing) -> {
				thing.withdraw(EDIT);
				this.working.put(thing);
			});
	}

	/** What others hold on to can't be withdrawn. */
	private void withdrawable() {
		List<String> things = this.working.withdrawnThings();
		if (!things.isEmpty()) {
			Map<String, String> ties = this.working.stored().ties(things, this.working.withdrawnLinks());
			ties.forEach((id, tie) -> fault(FaultCode.IN_THE_WAY,
					"\"" + id + "\" can't be withdrawn, for it has links that came later: " + tie + "."));
		}
	}

	private void fault(FaultCode code, String sentence) {
		this.faults.take(code, null, sentence);
	}

}
