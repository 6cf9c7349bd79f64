package se.redthread.serving;

import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;

import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.period.PeriodRequest;
import se.redthread.thing.Arguments;

/** Of which thing it is asked who serves it, and when. */
record ServingRequest(ThingId thing, PeriodRequest period, boolean includeSuggested) {

	private static final Set<ThingType> SERVED = Set.of(ThingType.VISION, ThingType.STRATEGY, ThingType.FOCUS_AREA,
			ThingType.ASSIGNMENT);

	/** Reads the arguments of the field. */
	static ServingRequest of(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		ThingId thing = ThingId.parse("thing", arguments.need("thing"), SERVED);
		PeriodRequest asked = PeriodRequest.of(field);
		PeriodRequest period = new PeriodRequest(asked.plan(), asked.year(), asked.validAt(), thing,
				Map.of("thing", thing));
		return new ServingRequest(thing, period, arguments.need("includeSuggested"));
	}

}
