package se.redthread.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * A person as named in a document (ledamot, tjänsteperson). The name is kept as printed;
 * two roles may be two records of the same person until somebody confirms that they are
 * one. Optional and erasable.
 */
public record Person(Row row) implements Thing {

	public @Nullable LocalDate erasedOn() {
		return this.row.day("erasedOn");
	}

}
