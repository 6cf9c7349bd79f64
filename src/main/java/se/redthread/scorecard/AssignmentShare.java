package se.redthread.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** How many of the assignments of a card something holds for. */
public record AssignmentShare(int assignments, int withSuggestions, int of) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public @Nullable BigDecimal percent() {
		return (this.of == 0) ? null : HUNDRED.multiply(BigDecimal.valueOf(this.assignments))
			.divide(BigDecimal.valueOf(this.of), 1, RoundingMode.HALF_EVEN);
	}

}
