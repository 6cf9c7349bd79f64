package se.redthread.budget;

/** A budget item that is counted, with the portion of it that counts. */
public record Counted(BudgetItem item, Portion portion) {
}
