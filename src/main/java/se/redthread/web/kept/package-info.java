/**
 * Answers that are kept while the graph hasn't changed and the day is the same: asked
 * again, they cost no statement. Only whole answers without errors are, in a bounded
 * room.
 */
@NullMarked
package se.redthread.web.kept;

import org.jspecify.annotations.NullMarked;
