package se.redthread.scorecard;

import java.util.List;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.rollup.RollUp;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

/** Scorecards, each read from the graph in one statement after that of the period. */
@Component
class Scorecards {

	private static final CypherFile OF_PLANS = CypherFile.named("scorecard/ofPlans");

	private static final int MOST = 20_000;

	private final Graph graph;

	private final Periods periods;

	private final ThingViews views;

	Scorecards(Graph graph, Periods periods, ThingViews views) {
		this.graph = graph;
		this.periods = periods;
		this.views = views;
	}

	Scorecard scorecard(ScorecardRequest request) {
		AnswerPeriod period = this.periods.find(request.period());
		Record answer = this.graph.read(OF_PLANS.with(request.parameters(period, MOST))).get(0);
		if (answer.get("tooMuch").asBoolean()) {
			throw Problem.limit("The plans state more than " + MOST
					+ " things, the most that a scorecard counts. Ask for one plan, or for a roll-up under one thing.");
		}
		RollUp budget = RollUp.ofPlans(period, request.by().budget(), answer, this.views);
		List<Thing> things = budget.things();
		return Scorecard.of(request.by(), ScorecardGraph.of(answer), things, budget);
	}

}
