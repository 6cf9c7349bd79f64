/**
 * The mark of an import in batches, and the undoing of one that was cut off.
 */
@NullMarked
package se.redthread.exchange.mark;

import org.jspecify.annotations.NullMarked;
