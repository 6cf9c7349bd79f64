package se.redthread.serving;

import se.redthread.assignment.Assignment;
import se.redthread.model.ClaimStatus;

/**
 * An assignment that serves a thing.
 *
 * @param weakestStatus the weakest status on the way that is best founded
 * @param direct whether a link leads from it straight to the thing
 */
record ServingAssignment(Assignment assignment, ClaimStatus weakestStatus, boolean direct) {
}
