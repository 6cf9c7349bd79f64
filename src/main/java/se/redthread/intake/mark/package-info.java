/**
 * The mark of an import in batches that is under way or was cut off; nobody else writes
 * while it stands.
 */
@NullMarked
package se.redthread.intake.mark;

import org.jspecify.annotations.NullMarked;
