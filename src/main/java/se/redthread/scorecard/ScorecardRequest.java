package se.redthread.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;

import se.redthread.model.ClaimStatus;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.PeriodRequest;
import se.redthread.thing.Arguments;

/** What a scorecard is asked for. */
record ScorecardRequest(ScorecardGrouping by, PeriodRequest period) {

	/** The labels of what is read of the plans. */
	private static final List<String> STATED = List.of("Strategy", "FocusArea", "Assignment", "Activity", "BudgetItem",
			"Indicator", "Risk");

	/** The labels of those whose chain is walked upwards. */
	private static final List<String> CHAINED = STATED.subList(0, 4);

	static ScorecardRequest of(DataFetchingEnvironment field) {
		return new ScorecardRequest(ScorecardGrouping.valueOf(new Arguments(field).need("by")),
				PeriodRequest.of(field));
	}

	Map<String, Object> parameters(AnswerPeriod period, int most) {
		Map<String, Object> parameters = new HashMap<>(period.parameters());
		parameters.put("begin", period.from());
		parameters.put("stated", STATED);
		parameters.put("chained", CHAINED);
		parameters.put("grouping", this.by.budget().label());
		parameters.put("statuses", ClaimStatus.shown(true));
		parameters.put("founded", ClaimStatus.shown(false));
		parameters.put("most", most);
		return parameters;
	}

}
