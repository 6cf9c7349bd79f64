package se.redthread.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.indicator.Indicator;
import se.redthread.indicator.Measurement;
import se.redthread.indicator.MeasurementKind;
import se.redthread.scorecard.ScorecardGraph.Measured;

/** An indicator with its latest values; what isn't known is null. */
public record ScorecardIndicator(Indicator indicator, @Nullable BigDecimal outcome, @Nullable LocalDate outcomeDate,
		@Nullable BigDecimal target, @Nullable BigDecimal forecast) {

	private static final Comparator<Measurement> LATEST = Comparator
		.comparing(ScorecardIndicator::day, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Measurement::key);

	/** The values of the days before the given one, the latest of each kind. */
	static ScorecardIndicator of(Measured measured, LocalDate before) {
		Measurement outcome = latest(measured.values(), MeasurementKind.OUTCOME, before);
		return new ScorecardIndicator(measured.indicator(), value(outcome), (outcome != null) ? day(outcome) : null,
				value(latest(measured.values(), MeasurementKind.TARGET, before)),
				value(latest(measured.values(), MeasurementKind.FORECAST, before)));
	}

	private static @Nullable Measurement latest(List<Measurement> values, MeasurementKind kind, LocalDate before) {
		return values.stream()
			.filter((measurement) -> measurement.kind() == kind && measurement.value() != null)
			.filter((measurement) -> isBefore(day(measurement), before))
			.max(LATEST)
			.orElse(null);
	}

	private static boolean isBefore(@Nullable LocalDate day, LocalDate before) {
		return day == null || day.isBefore(before);
	}

	/** The day of a value, or the last day of the time that it is of. */
	private static @Nullable LocalDate day(Measurement measurement) {
		LocalDate end = measurement.periodTo();
		if (measurement.date() != null) {
			return measurement.date();
		}
		return (end != null) ? end.minusDays(1) : measurement.periodFrom();
	}

	private static @Nullable BigDecimal value(@Nullable Measurement measurement) {
		return (measurement != null) ? measurement.value() : null;
	}

}
