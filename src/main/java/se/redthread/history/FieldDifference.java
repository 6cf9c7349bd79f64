package se.redthread.history;

import org.jspecify.annotations.Nullable;

/**
 * What one field said before and after a change; null for nothing.
 *
 * @param erased whether one of the two was erased
 */
public record FieldDifference(String field, @Nullable String before, @Nullable String after, boolean erased) {
}
