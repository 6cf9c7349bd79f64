package se.redthread.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import se.redthread.clock.AnswerClock;
import se.redthread.clock.Today;
import se.redthread.graph.Graph;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingId;
import se.redthread.problem.Problem;
import se.redthread.thing.ThingViews;

/**
 * Finds the routes between two things in two statements: what they may pass, thinly, and
 * then the links of those that are shown, whole.
 */
@Component
class RouteSearch {

	private static final int MOST_THINGS = 10_000;

	private final Graph graph;

	private final ThingViews views;

	private final Links links;

	private final Today today;

	RouteSearch(Graph graph, ThingViews views, Links links, Today today) {
		this.graph = graph;
		this.views = views;
		this.links = links;
		this.today = today;
	}

	RoutesBetween between(RoutesRequest request) {
		Record answer = this.graph.read(new RoutesStatement(request, this.today.date(), MOST_THINGS).query()).get(0);
		refuseUnknown(request.from(), answer, "from");
		refuseUnknown(request.to(), answer, "to");
		RoutesReader reader = new RoutesReader(answer, this.views, this.links);
		List<Walk> walks = reader.walks(request.direction());
		List<RoutesFound> found = walks.stream()
			.map((walk) -> new RouteFinder(walk, Set.of(request.to().key()), request.maxLength()).find(request.first()))
			.toList();
		List<Route> all = found.stream()
			.flatMap((one) -> one.routes().stream())
			.sorted(Comparator.comparingInt(Route::length))
			.toList();
		List<Route> routes = whole(all.stream().limit(request.first()).toList());
		List<RouteCut> cuts = cuts(answer, found);
		AnswerClock clock = AnswerClock.of(request.validAt(), answer.get("day").asLocalDate(), this.today.date(),
				routes.stream().flatMap((route) -> route.links().stream()).toList());
		return new RoutesBetween(reader.from(), reader.to(), clock, routes, all.size() > request.first(), cuts,
				shortest(walks, request, ClaimStatus.DERIVED),
				request.includeSuggested() ? shortest(walks, request, ClaimStatus.SUGGESTED) : null);
	}

	private static void refuseUnknown(ThingId id, Record answer, String name) {
		if (answer.get(name).isNull()) {
			throw Problem.notFound("There is no " + id.type() + " with the id \"" + Problem.shown(id) + "\" (" + name
					+ "). Use an id as an earlier answer gave it.");
		}
	}

	private static List<RouteCut> cuts(Record answer, List<RoutesFound> found) {
		List<RouteCut> cuts = new ArrayList<>();
		if (answer.get("fromCut").asBoolean() || answer.get("toCut").asBoolean()) {
			cuts.add(RouteCut.things(MOST_THINGS));
		}
		if (!found.stream().allMatch(RoutesFound::complete)) {
			cuts.add(RouteCut.steps(RouteFinder.MOST_STEPS));
		}
		return cuts;
	}

	private static @Nullable Integer shortest(List<Walk> walks, RoutesRequest request, ClaimStatus weakest) {
		return walks.stream()
			.map((walk) -> walk.distances(weakest).get(request.to().key()))
			.filter((length) -> length != null && length <= request.maxLength())
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** The same routes with all that is known of their things and links. */
	private List<Route> whole(List<Route> routes) {
		Set<String> keys = routes.stream()
			.flatMap((route) -> route.links().stream())
			.map(Link::key)
			.collect(Collectors.toSet());
		if (keys.isEmpty()) {
			return List.of();
		}
		Map<String, Link> whole = this.links.byKeys(keys);
		return routes.stream()
			.map((route) -> new Route(route.steps()
				.stream()
				.map((step) -> step.of(Objects.requireNonNull(whole.get(step.link().key()))))
				.toList()))
			.toList();
	}

}
