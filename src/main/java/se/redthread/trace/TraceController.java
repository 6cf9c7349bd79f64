package se.redthread.trace;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import se.redthread.model.ThingId;
import se.redthread.problem.Problem;

@Controller
class TraceController {

	private static final int MOST_ROUTES = 100;

	private final Traces traces;

	TraceController(Traces traces) {
		this.traces = traces;
	}

	@QueryMapping
	Trace trace(DataFetchingEnvironment field) {
		return this.traces.trace(TraceRequest.of(field));
	}

	@SchemaMapping
	TraceRoutes routes(Trace trace, @Argument @Nullable String to, @Argument int first) {
		if (first < 1 || first > MOST_ROUTES) {
			throw Problem.badRequest("first: " + first + " is outside 1 to " + MOST_ROUTES + ", the number of routes.");
		}
		String key = (to != null) ? ThingId.parse(to).key() : null;
		if (key != null && !trace.has(key)) {
			throw Problem.notFound("The thing with the id \"" + Problem.shown(to)
					+ "\" is not on this trace. Take the id of one of its things.");
		}
		return trace.routes(key, first);
	}

}
