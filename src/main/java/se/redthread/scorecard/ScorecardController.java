package se.redthread.scorecard;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ScorecardController {

	private final Scorecards scorecards;

	ScorecardController(Scorecards scorecards) {
		this.scorecards = scorecards;
	}

	@QueryMapping
	Scorecard scorecard(DataFetchingEnvironment field) {
		return this.scorecards.scorecard(ScorecardRequest.of(field));
	}

}
