package se.redthread.intake.write;

import se.redthread.model.ClaimStatus;

/** What the graph says of a claim, as far as a writer has to know. */
record StoredClaim(String digest, ClaimStatus status) {
}
