/**
 * The words of the graph: types of things and kinds of links, what may be linked to what,
 * their ids, the statuses of claims, and the keys that titles sort by.
 */
@NullMarked
package se.redthread.model;

import org.jspecify.annotations.NullMarked;
