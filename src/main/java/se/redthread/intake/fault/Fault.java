package se.redthread.intake.fault;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with what was given.
 *
 * @param field the field it is about, such as {@code amounts[0].year}; null when it is
 * about the whole
 * @param sentence what is wrong with which value, and what would be right
 */
public record Fault(FaultCode code, @Nullable String field, String sentence) {
}
