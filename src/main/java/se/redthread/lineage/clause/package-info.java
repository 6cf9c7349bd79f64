/**
 * A clause with all that is said of it, seen in what stands around it: its body, its
 * outcome, its proposals, promises and recipients.
 */
@NullMarked
package se.redthread.lineage.clause;

import org.jspecify.annotations.NullMarked;
