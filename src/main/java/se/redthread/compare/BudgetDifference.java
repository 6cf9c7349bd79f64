package se.redthread.compare;

import org.jspecify.annotations.Nullable;
import se.redthread.budget.AmountRange;
import se.redthread.budget.BudgetKind;

/**
 * What a budget came to before, and comes to after.
 *
 * @param year null for the totals of the items
 */
record BudgetDifference(BudgetKind kind, @Nullable Integer year, @Nullable AmountRange before,
		@Nullable AmountRange after) {

	/** After less before; null where either is unknown. */
	public @Nullable AmountRange difference() {
		return (this.before != null && this.after != null) ? new AmountRange(
				this.after.from().subtract(this.before.to()), this.after.to().subtract(this.before.from())) : null;
	}

}
