/**
 * Writes today's graph in the exchange format: sorted, and in such a way that the same
 * graph gives the same bytes.
 */
@NullMarked
package se.redthread.exchange.export;

import org.jspecify.annotations.NullMarked;
