/**
 * Baselines: a plan as it was known when a body adopted or amended it, under a name that
 * stays. A baseline is a change set that changes nothing else.
 */
@NullMarked
package se.redthread.baseline;

import org.jspecify.annotations.NullMarked;
