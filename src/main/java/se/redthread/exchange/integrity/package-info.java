/**
 * Holds a graph to its own rules, whoever has written it: what stands twice must agree,
 * what is said once must be sound, and what has changed must have kept its past. It reads
 * page by page and writes nothing.
 */
@NullMarked
package se.redthread.exchange.integrity;

import org.jspecify.annotations.NullMarked;
