package se.redthread.rollup;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.budget.BudgetSum;
import se.redthread.thing.Thing;

/** The budget items of one group. */
public record BudgetGroup(String key, String title, @Nullable Thing thing, int items, List<BudgetSum> sums,
		List<BudgetSum> suggestionsAdd) {
}
