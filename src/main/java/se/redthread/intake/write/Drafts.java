package se.redthread.intake.write;

import se.redthread.intake.draft.DraftTaker;

/** Drafts that can be read through again and again, and are sound. */
@FunctionalInterface
public interface Drafts {

	void read(DraftTaker taker);

}
