/**
 * Before and after the application is up: what keeps it from starting, told in one
 * sentence, and the last line of the start, which says where to look.
 */
@NullMarked
package se.redthread.start;

import org.jspecify.annotations.NullMarked;
