/**
 * What is kept of persons and of those who make changes in a form that dies with a key:
 * the keys, what of a state is sealed, and the sealing of what an earlier version kept in
 * plain.
 */
@NullMarked
package se.redthread.intake.seal;

import org.jspecify.annotations.NullMarked;
