package se.redthread.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** A meeting of a political body (sammanträde). */
public record Meeting(Row row) implements Thing {

	public @Nullable LocalDate date() {
		return this.row.day("date");
	}

	public @Nullable Integer year() {
		return this.row.number("year");
	}

	public @Nullable String place() {
		return this.row.text("place");
	}

	public @Nullable String startTime() {
		return this.row.text("startTime");
	}

	public @Nullable String endTime() {
		return this.row.text("endTime");
	}

	public @Nullable Integer paragraphFrom() {
		return this.row.number("paragraphFrom");
	}

	public @Nullable Integer paragraphTo() {
		return this.row.number("paragraphTo");
	}

}
