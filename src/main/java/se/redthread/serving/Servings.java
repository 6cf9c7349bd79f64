package se.redthread.serving;

import java.util.HashMap;
import java.util.Map;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.link.Links;
import se.redthread.model.ClaimStatus;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.thing.ThingViews;

/** Who serves a thing, found in one statement beside that of the period. */
@Component
class Servings {

	/** How many suggestions are told of a thing that nothing serves, at most. */
	static final int MOST_SUGGESTIONS = 20;

	private static final int MOST_THINGS = 5_000;

	private static final CypherFile BELOW = CypherFile.named("serving/below");

	private final Graph graph;

	private final Periods periods;

	private final ThingViews views;

	private final Links links;

	Servings(Graph graph, Periods periods, ThingViews views, Links links) {
		this.graph = graph;
		this.periods = periods;
		this.views = views;
		this.links = links;
	}

	WhoServes find(ServingRequest request) {
		AnswerPeriod period = this.periods.find(request.period());
		Map<String, Object> parameters = new HashMap<>(period.parameters());
		parameters.put("id", request.thing().key());
		parameters.put("founded", ClaimStatus.shown(false));
		parameters.put("shown", ClaimStatus.shown(true));
		parameters.put("limit", MOST_THINGS + 1);
		Record answer = this.graph.read(BELOW.with(parameters)).get(0);
		if (answer.get("things").size() > MOST_THINGS) {
			throw Problem.limit("More than " + MOST_THINGS + " things lie below \"" + Problem.shown(request.thing())
					+ "\" (thing), the most that are set side by side. Give a thing further down.");
		}
		ServingGraph found = new ServingReader(answer, this.views, this.links).graph(request.thing());
		ServingSides sides = new ServingSides(found,
				request.includeSuggested() ? ClaimStatus.SUGGESTED : ClaimStatus.DERIVED);
		return new WhoServes(period, found.start(), sides.organizations(), sides.unserved());
	}

}
