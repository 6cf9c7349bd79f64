package se.redthread.revision;

import java.time.LocalDate;

/**
 * What an answer depends on beside its question.
 *
 * @param revision the number of the graph's state
 * @param day today, where the organisation is
 */
public record Moment(long revision, LocalDate day) {
}
