/**
 * The two clocks of every answer: the day in the world that it holds for, and what the
 * system knew. Days are in Europe/Stockholm, periods half-open.
 */
@NullMarked
package se.redthread.clock;

import org.jspecify.annotations.NullMarked;
