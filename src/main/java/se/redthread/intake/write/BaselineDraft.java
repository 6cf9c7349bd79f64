package se.redthread.intake.write;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A point of a plan that is given a name.
 *
 * @param plan the key of the plan
 * @param knownAt the instant as which it is known; null for that of the change set
 */
public record BaselineDraft(String name, String plan, @Nullable OffsetDateTime knownAt) {
}
