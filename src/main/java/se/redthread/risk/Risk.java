package se.redthread.risk;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** Something that may go wrong (risk), from a risk analysis or internal-control plan. */
public record Risk(Row row) implements Thing {

	public @Nullable Integer likelihood() {
		return this.row.number("likelihood");
	}

	public @Nullable Integer consequence() {
		return this.row.number("consequence");
	}

	public @Nullable Integer scale() {
		return this.row.number("scale");
	}

}
