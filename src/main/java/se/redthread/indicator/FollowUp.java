package se.redthread.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.assignment.ProgressStatus;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * Status, comment and forecast for something at a point in time (uppföljning: UR1, UR2,
 * årsrapport).
 */
public record FollowUp(Row row) implements Thing {

	public FollowUpKind kind() {
		return this.row.needOneOf(FollowUpKind.class, "kind");
	}

	public @Nullable LocalDate date() {
		return this.row.day("date");
	}

	public @Nullable ProgressStatus status() {
		return this.row.oneOf(ProgressStatus.class, "status");
	}

	public @Nullable String forecast() {
		return this.row.text("forecast");
	}

}
