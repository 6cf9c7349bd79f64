/**
 * What is different between two points in time or two plans, and what that does to budget
 * and coverage: each side is read for its own clocks, and both are joined by their ids
 * and by the links that say what carries on what.
 */
@NullMarked
package se.redthread.compare;

import org.jspecify.annotations.NullMarked;
