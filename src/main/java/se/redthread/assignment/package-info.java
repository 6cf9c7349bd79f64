/**
 * Assignments and the activities within them (uppdrag, aktivitet).
 */
@NullMarked
package se.redthread.assignment;

import org.jspecify.annotations.NullMarked;
