package se.redthread.intake.rule;

import java.util.HashMap;
import java.util.Map;

import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.Place;

/** A case's number, and a paragraph's body, year and number, belong to one thing. */
final class NaturalKeys {

	private final Things things;

	private final Map<String, Integer> cases = new HashMap<>();

	private final Map<String, Integer> paragraphs = new HashMap<>();

	NaturalKeys(Things things) {
		this.things = things;
	}

	void add(int number, ThingDraft thing, Place place, FaultList faults) {
		String caseNumber = thing.field("caseNumber", String.class);
		if (caseNumber != null) {
			add(this.cases, caseNumber, number, place, "the case number " + caseNumber, "caseNumber", faults);
		}
		String paragraph = thing.paragraphKey();
		if (paragraph != null) {
			add(this.paragraphs, paragraph, number, place, paragraph(paragraph), "number", faults);
		}
	}

	private void add(Map<String, Integer> known, String key, int number, Place place, String words, String field,
			FaultList faults) {
		Integer before = known.putIfAbsent(key, number);
		if (before != null && before != number) {
			Place first = this.things.place(before);
			faults.add(place, FaultCode.TAKEN, field,
					words + " belongs to \"" + this.things.id(before) + "\""
							+ ((first != null) ? " on " + faults.named(first, place) : "")
							+ " already. It belongs to one thing.");
		}
	}

	void judge(StoredGraph stored, FaultList faults) {
		stored.cases(this.cases.keySet())
			.forEach(
					(number, id) -> compare(this.cases, number, id, "the case number " + number, "caseNumber", faults));
		stored.paragraphs(this.paragraphs.keySet())
			.forEach((key, id) -> compare(this.paragraphs, key, id, paragraph(key), "number", faults));
	}

	/** A thing that the files give too has the number that the files give it. */
	private void compare(Map<String, Integer> known, String key, String id, String words, String field,
			FaultList faults) {
		Integer number = known.get(key);
		if (number == null || this.things.place(this.things.number(id)) != null) {
			return;
		}
		Place place = this.things.place(number);
		if (place != null) {
			faults.add(place, FaultCode.TAKEN, field,
					words + " belongs to \"" + id + "\" in the graph already. It belongs to one thing.");
		}
	}

	private String paragraph(String key) {
		String[] parts = key.split("\\|");
		return "§" + parts[2] + " of " + parts[1] + " of the body \"" + parts[0] + "\"";
	}

}
