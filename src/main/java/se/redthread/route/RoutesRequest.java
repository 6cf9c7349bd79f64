package se.redthread.route;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;

/** Between which things routes are asked for, over which links, and how many. */
record RoutesRequest(ThingId from, ThingId to, RouteDirection direction, Set<LinkKind> kinds, int maxLength,
		@Nullable LocalDate validAt, boolean includeSuggested, int first) {

	private static final int LONGEST = 12;

	private static final int MOST_ROUTES = 100;

	RoutesRequest {
		refuseLink("from", from);
		refuseLink("to", to);
		if (from.equals(to)) {
			throw Problem.badRequest(
					"from and to are the same thing, \"" + Problem.shown(from) + "\". Give two different things.");
		}
		if (maxLength < 1 || maxLength > LONGEST) {
			throw Problem.badRequest("maxLength: " + maxLength + " is outside 1 to " + LONGEST
					+ ", the number of links of a route. The chain from vision to budget item has seven.");
		}
		if (first < 1 || first > MOST_ROUTES) {
			throw Problem.badRequest("first: " + first + " is outside 1 to " + MOST_ROUTES + ", the number of routes.");
		}
		if (kinds.isEmpty()) {
			throw Problem.badRequest(
					"kinds is empty, so there is no link to follow. Leave it out for those that carry the thread.");
		}
	}

	static RoutesRequest of(DataFetchingEnvironment field) {
		Arguments arguments = new Arguments(field);
		return new RoutesRequest(ThingId.parse(arguments.need("from")), ThingId.parse(arguments.need("to")),
				RouteDirection.valueOf(arguments.need("direction")), kinds(arguments.need("kinds")),
				arguments.need("maxLength"), arguments.get("validAt"), arguments.need("includeSuggested"),
				arguments.need("first"));
	}

	private static Set<LinkKind> kinds(Collection<String> names) {
		return new TreeSet<>(names.stream().map(LinkKind::valueOf).toList());
	}

	private static void refuseLink(String argument, ThingId id) {
		if (id.type().equals(ThingId.LINK)) {
			throw Problem.badRequest(argument + ": the id \"" + Problem.shown(id)
					+ "\" is of a link, and a route leads between things. Take the id of the link's from or to.");
		}
	}

	List<String> statuses() {
		return ClaimStatus.shown(this.includeSuggested);
	}

	String[] kindNames() {
		return this.kinds.stream().map(LinkKind::name).toArray(String[]::new);
	}

}
