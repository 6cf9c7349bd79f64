package se.redthread.baseline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.redthread.change.edit.UserError;

/** What came of the naming of a baseline, as clients see it. */
record BaselinePayload(@Nullable Baseline baseline, List<UserError> userErrors) {
}
