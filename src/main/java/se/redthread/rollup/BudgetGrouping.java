package se.redthread.rollup;

import java.util.List;

/** What a budget is grouped by. */
public enum BudgetGrouping {

	/** The nearest focus areas above what an item pays for. */
	FOCUS_AREA("FocusArea", List.of("FocusArea")),

	/** The nearest strategies above what an item pays for. */
	STRATEGY("Strategy", List.of("Strategy", "FocusArea", "Assignment", "Activity")),

	/** The organisation that answers for the item. */
	ORGANIZATION("Organization", List.of()),

	/** Operating or investment. */
	KIND("", List.of()),

	/** The account class of an operating item. */
	ACCOUNT_CLASS("", List.of()),

	/** The heading of the investment plan. */
	CATEGORY("", List.of()),

	/** The calendar year of the amounts. */
	YEAR("", List.of());

	private final String label;

	private final List<String> roots;

	BudgetGrouping(String label, List<String> roots) {
		this.label = label;
		this.roots = roots;
	}

	/** The label of the things that are groups; empty where groups are no things. */
	public String label() {
		return this.label;
	}

	/**
	 * The labels of the things whose groups are shown also where nothing pays for them.
	 */
	List<String> roots() {
		return this.roots;
	}

	/** Whether the groups lie above what an item pays for. */
	boolean alongChain() {
		return this == FOCUS_AREA || this == STRATEGY;
	}

}
