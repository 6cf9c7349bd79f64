package se.redthread.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** One value of an indicator (utfall, målvärde). */
public record Measurement(Row row) implements Thing {

	public MeasurementKind kind() {
		return this.row.needOneOf(MeasurementKind.class, "kind");
	}

	public @Nullable BigDecimal value() {
		return this.row.decimal("value");
	}

	public @Nullable String unit() {
		return this.row.text("unit");
	}

	public @Nullable LocalDate date() {
		return this.row.day("date");
	}

	public @Nullable LocalDate periodFrom() {
		return this.row.day("periodFrom");
	}

	public @Nullable LocalDate periodTo() {
		return this.row.day("periodTo");
	}

}
