package se.redthread.indicator;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** What is measured to see whether a goal is met (indikator). */
public record Indicator(Row row) implements Thing {

	public @Nullable String category() {
		return this.row.text("category");
	}

	public @Nullable String unit() {
		return this.row.text("unit");
	}

	public @Nullable MeasurementFrequency frequency() {
		return this.row.oneOf(MeasurementFrequency.class, "frequency");
	}

	public @Nullable String frequencyNote() {
		return this.row.text("frequencyNote");
	}

	public @Nullable String targetNote() {
		return this.row.text("targetNote");
	}

}
