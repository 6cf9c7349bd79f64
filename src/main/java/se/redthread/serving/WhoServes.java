package se.redthread.serving;

import java.util.List;

import se.redthread.period.AnswerPeriod;
import se.redthread.thing.Thing;

/** Who serves a thing, side by side, and what of it nothing serves. */
record WhoServes(AnswerPeriod period, Thing thing, List<ServingOrganization> organizations,
		List<UnservedThing> unserved) {
}
