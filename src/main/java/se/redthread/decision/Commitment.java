package se.redthread.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * A promise of something by some time (åtagande, utlovad uppföljning). Answered by a
 * follow-up or decision, or by nothing.
 */
public record Commitment(Row row) implements Thing {

	public @Nullable LocalDate dueFrom() {
		return this.row.day("dueFrom");
	}

	public @Nullable LocalDate dueBy() {
		return this.row.day("dueBy");
	}

	public @Nullable String dueNote() {
		return this.row.text("dueNote");
	}

}
