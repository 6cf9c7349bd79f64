/**
 * The published JSON Schema of the format: which fields a line may have, how each is
 * stored, and in plain words what is wrong with a line that doesn't keep to it.
 */
@NullMarked
package se.redthread.intake.shape;

import org.jspecify.annotations.NullMarked;
