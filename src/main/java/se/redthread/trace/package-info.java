/**
 * Following the golden thread from any thing, in one statement: the request, the
 * statement, the graph that came back, and what the answer tells of it.
 */
@NullMarked
package se.redthread.trace;

import org.jspecify.annotations.NullMarked;
