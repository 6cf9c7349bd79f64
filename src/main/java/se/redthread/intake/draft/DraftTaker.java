package se.redthread.intake.draft;

import se.redthread.intake.fault.Place;
import se.redthread.model.ThingType;

/** Is given the drafts of some files, line by line. */
public interface DraftTaker {

	void thing(Place place, ThingDraft thing);

	void link(Place place, LinkDraft link);

	/** A thing whose line has faults of its own; its id is known all the same. */
	default void faultyThing(Place place, ThingType type, String id) {
	}

}
