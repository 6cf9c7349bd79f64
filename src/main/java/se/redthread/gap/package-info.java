/**
 * Gaps: where the thread is broken. Each kind of gap is a rule, told with what it
 * examined, what is missing, which suggestion would fill it and where one would mend it.
 */
@NullMarked
package se.redthread.gap;

import org.jspecify.annotations.NullMarked;
