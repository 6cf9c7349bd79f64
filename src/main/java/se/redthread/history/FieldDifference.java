package se.redthread.history;

import org.jspecify.annotations.Nullable;

/** What one field said before and after a change; null for nothing. */
record FieldDifference(String field, @Nullable String before, @Nullable String after) {
}
