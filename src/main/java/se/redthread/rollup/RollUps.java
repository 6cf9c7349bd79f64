package se.redthread.rollup;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.thing.ThingViews;

/** Roll-ups, each read from the graph in one statement after that of the period. */
@Component
class RollUps {

	private static final CypherFile OF_PLANS = CypherFile.named("rollup/ofPlans");

	private static final CypherFile BELOW = CypherFile.named("rollup/below");

	private static final int MOST = 20_000;

	private final Graph graph;

	private final Periods periods;

	private final ThingViews views;

	RollUps(Graph graph, Periods periods, ThingViews views) {
		this.graph = graph;
		this.periods = periods;
		this.views = views;
	}

	RollUp rollUp(RollUpRequest request) {
		AnswerPeriod period = this.periods.find(request.period());
		CypherFile file = (request.under() != null) ? BELOW : OF_PLANS;
		Record answer = this.graph.read(file.with(request.parameters(period, MOST))).get(0);
		if (answer.get("tooMuch").asBoolean()) {
			throw Problem.limit("There are more than " + MOST
					+ " budget items or things to roll up. Narrow the question by organization, or by under with a thing further down.");
		}
		return new RollUp(period, request.by(), request.under(), RollUpGraph.of(answer, this.views));
	}

}
