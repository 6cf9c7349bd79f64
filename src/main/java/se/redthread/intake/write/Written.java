package se.redthread.intake.write;

/**
 * What was written.
 *
 * @param touched what was new or has changed
 */
public record Written(Counts things, Counts links, Touched touched) {
}
