package se.redthread.intake.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.draft.ThingRules;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.Place;
import se.redthread.model.ThingType;

/** What was erased gets no personal values again, and is erased in one way only. */
final class Erasures {

	private final Map<String, Integer> given = new TreeMap<>();

	private final Set<String> erased = new TreeSet<>();

	private final Things things;

	Erasures(Things things) {
		this.things = things;
	}

	void add(int number, ThingDraft thing) {
		if (ThingRules.isPersonal(thing.type())) {
			this.given.put(thing.id(), number);
			if (thing.field(ThingRules.ERASED_ON, LocalDate.class) != null) {
				this.erased.add(thing.id());
			}
		}
	}

	void judge(StoredGraph stored, FaultList faults) {
		if (this.given.isEmpty()) {
			return;
		}
		Map<String, LocalDate> gone = stored.erased(this.given.keySet());
		gone.forEach((id, day) -> {
			if (!this.erased.contains(id)) {
				add(id, "what was said of \"" + id + "\" was erased on " + day
						+ " and isn't taken in again. Leave it out, or give it as export does, with \"erasedOn\" and nothing personal.",
						faults);
			}
		});
		List<String> others = this.erased.stream().filter((id) -> !gone.containsKey(id)).toList();
		Map<String, ThingType> there = stored.types(others);
		Map<String, String> withdrawn = stored.withdrawn(others);
		others.stream()
			.filter((id) -> there.containsKey(id) || withdrawn.containsKey(id))
			.forEach((id) -> add(id, "\"" + id
					+ "\" is given as erased, and the graph holds what is said of it. Erase it by erasePerson first, which erases its former states too.",
					faults));
	}

	private void add(String id, String sentence, FaultList faults) {
		@Nullable Integer number = this.given.get(id);
		@Nullable Place place = (number != null) ? this.things.place(number) : null;
		if (place != null) {
			faults.add(place, FaultCode.ERASED, ThingRules.ERASED_ON, sentence);
		}
	}

}
