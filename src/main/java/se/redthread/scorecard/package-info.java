/**
 * Scorecards: the state of a plan in figures, for each focus area, organisation or
 * strategy, for dashboards.
 */
@NullMarked
package se.redthread.scorecard;

import org.jspecify.annotations.NullMarked;
