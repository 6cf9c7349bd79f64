package se.redthread.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingId;
import se.redthread.period.AnswerPeriod;
import se.redthread.problem.Problem;

/**
 * What a question about gaps examines: the period, and the things that it is narrowed to.
 * Those are found first, in a statement each, so that every kind of gap can ask whether a
 * thing is among them.
 */
@Component
class GapScopes {

	/** How many things are examined for one kind at most. */
	static final int MOST = 20_000;

	private static final CypherFile BELOW = CypherFile.named("gap/below");

	private static final CypherFile ANSWERED = CypherFile.named("gap/answered");

	private final Graph graph;

	GapScopes(Graph graph) {
		this.graph = graph;
	}

	/** The parameters that tell the statement what to examine. */
	Map<String, Object> parameters(GapRequest request, AnswerPeriod period) {
		Map<String, Object> parameters = new HashMap<>(period.parameters());
		parameters.put("founded", ClaimStatus.shown(false));
		parameters.put("limit", MOST + 1);
		parameters.put("below",
				ids(BELOW, "under", request.period().under(), parameters, Map.of("statuses", request.statuses())));
		parameters.put("answered", ids(ANSWERED, "organization", request.organization(), parameters, Map.of()));
		return parameters;
	}

	private @Nullable List<String> ids(CypherFile file, String argument, @Nullable ThingId thing,
			Map<String, Object> period, Map<String, Object> more) {
		if (thing == null) {
			return null;
		}
		Map<String, Object> parameters = new HashMap<>(period);
		parameters.putAll(more);
		parameters.put(argument, thing.key());
		List<String> ids = this.graph.read(file.with(parameters)).get(0).get("ids").asList(Value::asString);
		if (ids.size() > MOST) {
			throw Problem.limit(argument + ": more than " + MOST + " things belong to \"" + Problem.shown(thing)
					+ "\", the most that are examined. Give a thing further down.");
		}
		return ids;
	}

}
