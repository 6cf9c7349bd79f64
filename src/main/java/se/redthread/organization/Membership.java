package se.redthread.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** A person's role in an organisation over a time (ledamot, roll). */
public record Membership(Row row) implements Thing {

	public String role() {
		return this.row.need("role");
	}

	public @Nullable String party() {
		return this.row.text("party");
	}

	public @Nullable LocalDate erasedOn() {
		return this.row.day("erasedOn");
	}

}
