package se.redthread.budget;

/** Which budget an item belongs to. */
public enum BudgetKind {

	/** The operating budget (driftbudget): one account class of one unit. */
	OPERATING,

	/** The investment budget (investeringsbudget): a total and a figure per year. */
	INVESTMENT

}
