package se.redthread.trace;

import java.util.List;

import se.redthread.budget.BudgetSum;

/** What the budget items of a trace come to. */
record TraceBudget(List<BudgetSum> founded, List<BudgetSum> suggestionsAdd) {
}
