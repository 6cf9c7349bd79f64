package se.redthread.intake.rule;

import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.Place;
import se.redthread.intake.fault.Words;
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
			faults.add(Place.unpacked(this.places.get(i)), (type == null) ? FaultCode.NOT_FOUND : FaultCode.WRONG_TYPE,
					(field == BODY) ? "body" : "evidence", subject + ((type == null)
							? "which is neither given nor in the graph; " : Words.a(type.label()) + "; ") + wanted);
		}
	}

	private static ThingType wanted(int field) {
		return (field == BODY) ? ThingType.ORGANIZATION : ThingType.DOCUMENT;
	}

}
