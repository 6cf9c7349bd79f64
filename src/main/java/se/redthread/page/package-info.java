/**
 * Pages of long lists: the arguments first, after, last and before, checked; cursors; and
 * the connection that an answer carries.
 */
@NullMarked
package se.redthread.page;

import org.jspecify.annotations.NullMarked;
