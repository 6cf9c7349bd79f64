package se.redthread.link;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** A place in a document that bears a link out. */
public record Evidence(Row row, Thing document) {

	public @Nullable String section() {
		return this.row.text("section");
	}

	public @Nullable String paragraph() {
		return this.row.text("paragraph");
	}

	public @Nullable Integer page() {
		return this.row.number("page");
	}

	public @Nullable Integer line() {
		return this.row.number("line");
	}

	public @Nullable Integer lineTo() {
		return this.row.number("lineTo");
	}

	public @Nullable Integer charFrom() {
		return this.row.number("charFrom");
	}

	public @Nullable Integer charTo() {
		return this.row.number("charTo");
	}

	public @Nullable String note() {
		return this.row.text("note");
	}

}
