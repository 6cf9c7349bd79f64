package se.redthread.assignment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** A step within an assignment or plan (aktivitet, åtgärd). */
public record Activity(Row row) implements Thing {

	public @Nullable String number() {
		return this.row.text("number");
	}

	public @Nullable ProgressStatus status() {
		return this.row.oneOf(ProgressStatus.class, "status");
	}

	public @Nullable LocalDate dueDate() {
		return this.row.day("dueDate");
	}

}
