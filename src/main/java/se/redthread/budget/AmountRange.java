package se.redthread.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An amount in kronor that lies between two; both are equal when it is known exactly. */
public record AmountRange(BigDecimal from, BigDecimal to) {

	private static final int ORE = 2;

	/** The decimals of a portion: the whole of an item is 10,000 parts. */
	private static final int PORTION = 4;

	public AmountRange {
		if (from.compareTo(to) > 0) {
			throw new IllegalArgumentException("A range from " + from + " to " + to);
		}
	}

	/**
	 * The part of an amount that a portion is, exactly; it may hold fractions of an öre.
	 */
	static AmountRange of(BigDecimal amount, Portion portion) {
		BigDecimal least = part(amount, portion.least());
		BigDecimal most = part(amount, portion.most());
		return new AmountRange(least.min(most), least.max(most));
	}

	AmountRange plus(AmountRange other) {
		return new AmountRange(this.from.add(other.from), this.to.add(other.to));
	}

	/** The same in whole öre, as it is told: rounded once, after all is summed. */
	AmountRange rounded() {
		return new AmountRange(this.from.setScale(ORE, RoundingMode.HALF_EVEN),
				this.to.setScale(ORE, RoundingMode.HALF_EVEN));
	}

	private static BigDecimal part(BigDecimal amount, int hundredths) {
		return amount.multiply(new BigDecimal(BigInteger.valueOf(hundredths), PORTION));
	}

}
