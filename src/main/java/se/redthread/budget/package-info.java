/**
 * Budget items, printed totals, and money in exact figures (budgetpost).
 */
@NullMarked
package se.redthread.budget;

import org.jspecify.annotations.NullMarked;
