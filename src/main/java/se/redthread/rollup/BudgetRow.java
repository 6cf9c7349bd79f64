package se.redthread.rollup;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.AmountRange;
import se.redthread.budget.BudgetKind;

/**
 * One figure of a roll-up: a part, a kind of budget and a year, or the total where the
 * year is null.
 *
 * @param amount what is counted
 * @param addition what suggestions would add
 */
public record BudgetRow(BudgetRowPart part, @Nullable String groupKey, @Nullable String group,
		@Nullable BudgetKind kind, @Nullable Integer year, int items, int unknownTotals, @Nullable AmountRange amount,
		@Nullable Integer suggestionsAddItems, @Nullable AmountRange addition) {

	public @Nullable BigDecimal from() {
		return (this.amount != null) ? this.amount.from() : null;
	}

	public @Nullable BigDecimal to() {
		return (this.amount != null) ? this.amount.to() : null;
	}

	public @Nullable Double fromNumber() {
		return number(from());
	}

	public @Nullable Double toNumber() {
		return number(to());
	}

	public @Nullable BigDecimal suggestionsAddFrom() {
		return (this.addition != null) ? this.addition.from() : null;
	}

	public @Nullable BigDecimal suggestionsAddTo() {
		return (this.addition != null) ? this.addition.to() : null;
	}

	public @Nullable Double suggestionsAddFromNumber() {
		return number(suggestionsAddFrom());
	}

	public @Nullable Double suggestionsAddToNumber() {
		return number(suggestionsAddTo());
	}

	private static @Nullable Double number(@Nullable BigDecimal kronor) {
		return (kronor != null) ? kronor.doubleValue() : null;
	}

}
