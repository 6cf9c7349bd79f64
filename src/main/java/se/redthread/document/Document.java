package se.redthread.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** Anything quoted or relied on (handling, beslutsunderlag, bilaga), laws included. */
public record Document(Row row) implements Thing {

	public DocumentKind kind() {
		return this.row.needOneOf(DocumentKind.class, "kind");
	}

	public @Nullable LocalDate date() {
		return this.row.day("date");
	}

	public @Nullable String designation() {
		return this.row.text("designation");
	}

	public @Nullable String sha256() {
		return this.row.text("sha256");
	}

	public @Nullable Integer sizeBytes() {
		return this.row.number("sizeBytes");
	}

	public @Nullable String mediaType() {
		return this.row.text("mediaType");
	}

}
