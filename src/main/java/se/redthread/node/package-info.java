/**
 * Anything by its id: the entry that clients use to fetch again what they have seen.
 */
@NullMarked
package se.redthread.node;

import org.jspecify.annotations.NullMarked;
