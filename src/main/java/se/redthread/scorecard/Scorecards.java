package se.redthread.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.model.ClaimStatus;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.rollup.RollUp;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** Scorecards, each read from the graph in one statement after that of the period. */
@Component
public class Scorecards {

	private static final CypherFile OF_PLANS = CypherFile.named("scorecard/ofPlans");

	private static final int MOST = 20_000;

	/** The labels of what is read of the plans. */
	private static final List<String> STATED = List.of("Strategy", "FocusArea", "Assignment", "Activity", "BudgetItem",
			"Indicator", "Risk");

	/** The labels of those whose chain is walked upwards. */
	private static final List<String> CHAINED = STATED.subList(0, 4);

	private final Graph graph;

	private final Periods periods;

	private final ThingViews views;

	Scorecards(Graph graph, Periods periods, ThingViews views) {
		this.graph = graph;
		this.periods = periods;
		this.views = views;
	}

	Scorecard scorecard(ScorecardRequest request) {
		return scorecard(request.by(), this.periods.find(request.period()));
	}

	/** The scorecard of a period that was found before. */
	public Scorecard scorecard(ScorecardGrouping by, AnswerPeriod period) {
		Record answer = this.graph.read(OF_PLANS.with(parameters(by, period))).get(0);
		if (answer.get("tooMuch").asBoolean()) {
			throw Problem.limit("The plans state more than " + MOST
					+ " things, the most that a scorecard counts. Ask for one plan, or for a roll-up under one thing.");
		}
		RollUp budget = RollUp.ofPlans(period, by.budget(), answer, this.views);
		List<Thing> things = budget.things();
		return Scorecard.of(by, ScorecardGraph.of(answer), things, budget);
	}

	private static Map<String, Object> parameters(ScorecardGrouping by, AnswerPeriod period) {
		Map<String, Object> parameters = new HashMap<>(period.parameters());
		parameters.put("begin", period.from());
		parameters.put("stated", STATED);
		parameters.put("chained", CHAINED);
		parameters.put("grouping", by.budget().label());
		parameters.put("statuses", ClaimStatus.shown(true));
		parameters.put("founded", ClaimStatus.shown(false));
		parameters.put("most", MOST);
		return parameters;
	}

}
