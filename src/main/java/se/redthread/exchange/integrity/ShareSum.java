package se.redthread.exchange.integrity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The shares of one budget item, day by day. */
final class ShareSum {

	private static final long WHOLE = 100_00;

	private ShareSum() {
	}

	/** Tells the first day on which the shares come to more than the whole. */
	static Optional<String> excess(List<Map<String, Object>> shares) {
		TreeMap<LocalDate, Long> changes = new TreeMap<>();
		for (Map<String, Object> funds : shares) {
			long share = (funds.get("share") instanceof Long hundredths) ? hundredths : 0;
			changes.merge(day(funds.get("validFrom"), LocalDate.MIN), share, Long::sum);
			changes.merge(day(funds.get("validTo"), LocalDate.MAX), -share, Long::sum);
		}
		long sum = 0;
		for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
			sum += change.getValue();
			if (sum > WHOLE) {
				return Optional
					.of("its shares come to " + BigDecimal.valueOf(sum, 2).stripTrailingZeros().toPlainString()
							+ " percent" + (change.getKey().equals(LocalDate.MIN) ? "" : " on " + change.getKey())
							+ ", and 100 is the most.");
			}
		}
		return Optional.empty();
	}

	private static LocalDate day(@Nullable Object value, LocalDate open) {
		return (value instanceof LocalDate day) ? day : open;
	}

}
