package se.redthread.budget;

/** A sum for one year. */
public record YearSum(int year, AmountRange amount) {
}
