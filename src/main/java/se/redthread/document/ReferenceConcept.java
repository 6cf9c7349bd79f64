package se.redthread.document;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** A term of a shared vocabulary for tagging, such as a goal of Agenda 2030. */
public record ReferenceConcept(Row row) implements Thing {

	public String vocabulary() {
		return this.row.need("vocabulary");
	}

	public @Nullable String notation() {
		return this.row.text("notation");
	}

	public @Nullable String uri() {
		return this.row.text("uri");
	}

}
