package se.redthread.scorecard;

import se.redthread.rollup.BudgetGrouping;

/** What a scorecard has a card for. */
public enum ScorecardGrouping {

	/** Each focus area. */
	FOCUS_AREA(BudgetGrouping.FOCUS_AREA),

	/** Each organisation that answers for something. */
	ORGANIZATION(BudgetGrouping.ORGANIZATION),

	/** Each strategy. */
	STRATEGY(BudgetGrouping.STRATEGY);

	private final BudgetGrouping budget;

	ScorecardGrouping(BudgetGrouping budget) {
		this.budget = budget;
	}

	/** How the budget is grouped for such cards. */
	BudgetGrouping budget() {
		return this.budget;
	}

}
