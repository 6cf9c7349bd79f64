package se.redthread.meeting;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** A case in the register (ärende), known by its number (diarienummer). */
public record Case(Row row) implements Thing {

	public String caseNumber() {
		return this.row.need("caseNumber");
	}

}
