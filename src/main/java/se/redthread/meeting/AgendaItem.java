package se.redthread.meeting;

import org.jspecify.annotations.Nullable;

import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * An item of a meeting with its paragraph (§). § numbers restart each year: a paragraph
 * is body, year and number.
 */
public record AgendaItem(Row row) implements Thing {

	public @Nullable ThingId body() {
		String body = this.row.text("body");
		return (body != null) ? ThingId.of(ThingType.ORGANIZATION, body) : null;
	}

	public @Nullable Integer year() {
		return this.row.number("year");
	}

	public @Nullable Integer number() {
		return this.row.number("number");
	}

	public @Nullable Integer ordinal() {
		return this.row.number("ordinal");
	}

}
