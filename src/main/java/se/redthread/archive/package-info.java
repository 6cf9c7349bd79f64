/**
 * The graph as one file with everything in it, both clocks and all former states, and the
 * graph again from that file: backup, restore, and the way from one database to another.
 */
@NullMarked
package se.redthread.archive;

import org.jspecify.annotations.NullMarked;
