/**
 * The time that a question about a plan or year is told for: the period of that plan or
 * year, or one day in it. Every answer says which it was and why.
 */
@NullMarked
package se.redthread.period;

import org.jspecify.annotations.NullMarked;
