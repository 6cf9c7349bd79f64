/**
 * Files of the exchange format as drafts: read, held to the rules, and written in one
 * transaction or, where they are large, in batches under a mark.
 */
@NullMarked
package se.redthread.exchange.file;

import org.jspecify.annotations.NullMarked;
