/**
 * What Redthread does instead of serving, as its first argument says: one command of its
 * user, with the part of the application that it needs. What a command does lies in the
 * room of what it is about.
 */
@NullMarked
package se.redthread.command;

import org.jspecify.annotations.NullMarked;
