package se.redthread.exchange.rule;

import se.redthread.exchange.text.FaultList;
import se.redthread.exchange.text.Place;
import se.redthread.exchange.text.Words;
import se.redthread.model.ThingType;

/** Ids in fields: each must be of a thing of the right type. */
final class References {

	static final int EVIDENCE = 0;

	static final int BODY = 1;

	private final Things things;

	private final Numbers numbers = new Numbers();

	private final Numbers places = new Numbers();

	References(Things things) {
		this.things = things;
	}

	void add(int field, int number, Place place) {
		if (this.things.type(number) == wanted(field)) {
			return;
		}
		this.numbers.add(((long) field << Integer.SIZE) | number);
		this.places.add(place.packed());
	}

	void judge(FaultList faults) {
		for (int i = 0; i < this.numbers.size(); i++) {
			int field = (int) (this.numbers.get(i) >>> Integer.SIZE);
			int number = (int) this.numbers.get(i);
			ThingType type = this.things.type(number);
			if (type == wanted(field)) {
				continue;
			}
			String subject = ((field == BODY) ? "\"body\"" : "the \"document\" of the evidence") + " is \""
					+ this.things.id(number) + "\", ";
			String wanted = ((field == BODY) ? "the id of an Organization" : "the id of a Document") + " is wanted.";
			faults.add(Place.unpacked(this.places.get(i)), subject
					+ ((type == null) ? "which neither the import nor the graph holds; " : Words.a(type.label()) + "; ")
					+ wanted);
		}
	}

	private static ThingType wanted(int field) {
		return (field == BODY) ? ThingType.ORGANIZATION : ThingType.DOCUMENT;
	}

}
