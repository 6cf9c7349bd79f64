package se.redthread.scorecard;

import graphql.schema.DataFetchingEnvironment;

import se.redthread.period.PeriodRequest;
import se.redthread.thing.Arguments;

/** What a scorecard is asked for. */
record ScorecardRequest(ScorecardGrouping by, PeriodRequest period) {

	static ScorecardRequest of(DataFetchingEnvironment field) {
		return new ScorecardRequest(ScorecardGrouping.valueOf(new Arguments(field).need("by")),
				PeriodRequest.of(field));
	}

}
