/**
 * What can go wrong for a client, in a few categories. Any room may raise a
 * {@link se.redthread.problem.Problem}; only {@code web} turns one into an answer.
 */
@NullMarked
package se.redthread.problem;

import org.jspecify.annotations.NullMarked;
