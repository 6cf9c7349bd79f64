/**
 * Writes drafts to the graph: what is new is added, what has changed is kept as a former
 * version first, what is the same is left alone. Small imports are one transaction; large
 * ones are batches under a mark, by which one that was cut off is undone.
 */
@NullMarked
package se.redthread.intake.write;

import org.jspecify.annotations.NullMarked;
