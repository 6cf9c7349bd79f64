package se.redthread.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.budget.BudgetSum;
import se.redthread.chain.ChainLevel;
import se.redthread.link.LinkProjection;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;
import se.redthread.thing.Projection;
import se.redthread.thing.Selection;

/**
 * What a trace is asked for.
 *
 * @param thing what the request wants of the things
 * @param link what the request wants of the links
 * @param clock whether the request wants to know of links that have ended
 * @param budget whether it wants to know what the budget items come to
 */
record TraceRequest(ThingId from, TraceDirection direction, Set<LinkKind> kinds, int depth, @Nullable LocalDate validAt,
		boolean includeSuggested, int maxThings, Projection thing, LinkProjection link, boolean clock, boolean budget) {

	private static final int DEEPEST = 20;

	private static final int MOST_THINGS = 10_000;

	TraceRequest {
		if (depth < 1 || depth > DEEPEST) {
			throw Problem.badRequest("depth: " + depth + " is outside 1 to " + DEEPEST
					+ ", the number of links to follow. The chain from vision to budget item has seven.");
		}
		if (maxThings < 1 || maxThings > MOST_THINGS) {
			throw Problem.badRequest("maxThings: " + maxThings + " is outside 1 to " + MOST_THINGS
					+ ". Ask for fewer things, or start from a thing further down.");
		}
		if (kinds.isEmpty()) {
			throw Problem.badRequest("kinds is empty, so there is no link to follow. Leave it out for the chain.");
		}
		if (from.type().equals(ThingId.LINK)) {
			throw Problem.badRequest("The id \"" + Problem.shown(from)
					+ "\" is of a link, and a trace starts from a thing. Take the id of the link's from or to.");
		}
	}

	static TraceRequest of(DataFetchingEnvironment field) {
		Selection answer = Selection.of(field);
		Selection routes = answer.below("routes", "routes");
		Selection link = answer.below("links").and(routes.below("links"));
		Selection thing = answer.below("start")
			.and(answer.below("things", "thing"))
			.and(routes.below("things"))
			.and(link.below("from"))
			.and(link.below("to"));
		Arguments arguments = new Arguments(field);
		Set<LinkKind> kinds = new TreeSet<>();
		arguments.<List<String>>need("kinds").forEach((kind) -> kinds.add(LinkKind.valueOf(kind)));
		return new TraceRequest(ThingId.parse(arguments.need("from")),
				TraceDirection.valueOf(arguments.need("direction")), kinds, arguments.need("depth"),
				arguments.get("validAt"), arguments.need("includeSuggested"), arguments.need("maxThings"),
				Projection.of(thing).and("titleKey", ChainLevel.PROPERTY).and(BudgetSum.PROPERTIES),
				LinkProjection.of(link, link.below("evidence")), answer.below("clock").has("earlierLinksUntil"),
				answer.has("budget"));
	}

	List<String> statuses() {
		return ClaimStatus.shown(this.includeSuggested);
	}

}
