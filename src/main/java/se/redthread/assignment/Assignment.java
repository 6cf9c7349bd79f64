package se.redthread.assignment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * A thing to be done (uppdrag): common to several administrations, one administration's,
 * or a part of another assignment.
 */
public record Assignment(Row row) implements Thing {

	public @Nullable String number() {
		return this.row.text("number");
	}

	public AssignmentLevel level() {
		return this.row.needOneOf(AssignmentLevel.class, "level");
	}

	public @Nullable ProgressStatus status() {
		return this.row.oneOf(ProgressStatus.class, "status");
	}

	public @Nullable LocalDate dueDate() {
		return this.row.day("dueDate");
	}

}
