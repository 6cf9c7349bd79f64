package se.redthread.graph;

import java.time.ZonedDateTime;

/**
 * A step of record time.
 *
 * @param number counts the steps, from 1; a number whose writing was undone is never used
 * again
 * @param at the instant, in UTC; it grows with the number
 */
public record Tick(long number, ZonedDateTime at) {
}
