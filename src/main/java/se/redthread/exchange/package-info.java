/**
 * Getting data in by the exchange format, JSON Lines after a published schema: from the
 * command line, and the sample at the first start. An import is held to all rules as a
 * whole before its first write, and all its faults are told in one answer.
 */
@NullMarked
package se.redthread.exchange;

import org.jspecify.annotations.NullMarked;
