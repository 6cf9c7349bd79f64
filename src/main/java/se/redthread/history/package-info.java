/**
 * What things and links said before: each state with what was different and the change
 * set that made it so.
 */
@NullMarked
package se.redthread.history;

import org.jspecify.annotations.NullMarked;
