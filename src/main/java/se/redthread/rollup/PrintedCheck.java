package se.redthread.rollup;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.BudgetCheck;

/** A total that a plan prints, beside what its items come to. */
public record PrintedCheck(BudgetCheck check, int items, List<PrintedYear> years) {

	/** A printed total of one year, beside what the items come to. */
	public record PrintedYear(int year, BigDecimal printed, @Nullable BigDecimal counted,
			@Nullable BigDecimal difference, @Nullable Boolean agrees) {
	}

}
