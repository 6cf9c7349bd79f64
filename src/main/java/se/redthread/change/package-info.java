/**
 * Change sets: who changed what, when and why; and the fields by which clients change the
 * graph.
 */
@NullMarked
package se.redthread.change;

import org.jspecify.annotations.NullMarked;
