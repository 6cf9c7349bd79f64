package se.redthread.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in kronor that lies between two; both are equal when it is known exactly. */
public record AmountRange(BigDecimal from, BigDecimal to) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(Portion.WHOLE);

	public AmountRange {
		if (from.compareTo(to) > 0) {
			throw new IllegalArgumentException("A range from " + from + " to " + to);
		}
	}

	static AmountRange exactly(BigDecimal amount) {
		return new AmountRange(amount, amount);
	}

	/** The part of an amount that a portion is, rounded to whole öre. */
	static AmountRange of(BigDecimal amount, Portion portion) {
		BigDecimal least = part(amount, portion.least());
		BigDecimal most = part(amount, portion.most());
		return new AmountRange(least.min(most), least.max(most));
	}

	AmountRange plus(AmountRange other) {
		return new AmountRange(this.from.add(other.from), this.to.add(other.to));
	}

	private static BigDecimal part(BigDecimal amount, int hundredths) {
		return amount.multiply(BigDecimal.valueOf(hundredths)).divide(WHOLE, 2, RoundingMode.HALF_EVEN);
	}

}
