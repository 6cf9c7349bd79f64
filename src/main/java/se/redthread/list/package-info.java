/**
 * Lists of the things of one type: what they are narrowed to, how they are sorted, and
 * their pages by keyset, each in one statement.
 */
@NullMarked
package se.redthread.list;

import org.jspecify.annotations.NullMarked;
