package se.redthread.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.chain.ChainLevel;
import se.redthread.chain.TraceLevel;
import se.redthread.chain.TypeCount;
import se.redthread.clock.AnswerClock;
import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.route.Route;
import se.redthread.route.RouteFinder;
import se.redthread.route.RoutesFound;
import se.redthread.route.Walk;
import se.redthread.thing.Thing;

/** The golden thread around one thing: what was found, and how far it can be trusted. */
class Trace {

	private final TraceRequest request;

	private final TraceGraph graph;

	private final AnswerClock clock;

	private final List<TraceCut> cuts;

	private final Walk up;

	private final Walk down;

	private final Map<String, ClaimStatus> weakest = new HashMap<>();

	Trace(TraceRequest request, TraceGraph graph, AnswerClock clock, List<TraceCut> cuts) {
		this.request = request;
		this.graph = graph;
		this.clock = clock;
		this.cuts = List.copyOf(cuts);
		this.up = graph.walk(TraceSide.ABOVE);
		this.down = graph.walk(TraceSide.BELOW);
		Stream.of(this.up, this.down)
			.forEach((walk) -> walk.weakestOnBestRoute()
				.forEach((thing, status) -> this.weakest.merge(thing, status,
						(one, other) -> (one.compareTo(other) <= 0) ? one : other)));
	}

	public Thing start() {
		return this.graph.start();
	}

	public AnswerClock clock() {
		return this.clock;
	}

	public boolean complete() {
		return this.cuts.isEmpty();
	}

	public List<TraceCut> cuts() {
		return this.cuts;
	}

	public List<TracedThing> things() {
		List<TracedThing> things = new ArrayList<>(List.of(new TracedThing(start(), TraceSide.START, 0, null)));
		Map<String, Integer> above = this.up.distances(ClaimStatus.SUGGESTED);
		Map<String, Integer> below = this.down.distances(ClaimStatus.SUGGESTED);
		things.addAll(side(TraceSide.ABOVE, above, below));
		things.addAll(side(TraceSide.BELOW, below, above));
		return things;
	}

	/**
	 * The things of one side; one that a cycle puts on both stands where it is nearer.
	 */
	private List<TracedThing> side(TraceSide side, Map<String, Integer> here, Map<String, Integer> there) {
		int nearer = (side == TraceSide.ABOVE) ? 0 : 1;
		return here.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.filter((entry) -> there.getOrDefault(entry.getKey(), Integer.MAX_VALUE) - nearer >= entry.getValue())
			.map((entry) -> new TracedThing(thing(entry.getKey()), side, entry.getValue(),
					this.weakest.get(entry.getKey())))
			.sorted(Comparator.comparingInt(TracedThing::distance)
				.thenComparing((traced) -> traced.thing().row().need("titleKey")))
			.toList();
	}

	public List<Link> links() {
		return this.graph.links();
	}

	public List<TraceLevel> levels() {
		return TraceLevel.of(this.graph.found(), ChainLevel.of(start()), this.request.direction().above(),
				this.request.direction().below(), complete());
	}

	public List<TypeCount> counts() {
		return TypeCount.of(this.graph.found());
	}

	public TraceReach overFoundedLinks() {
		List<Thing> things = this.weakest.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().counts())
			.map((entry) -> thing(entry.getKey()))
			.toList();
		return TraceReach.of(things, (int) links().stream().filter((link) -> link.status().counts()).count());
	}

	public @Nullable TraceReach withSuggestions() {
		return this.request.includeSuggested()
				? TraceReach.of(this.weakest.keySet().stream().map(this::thing).toList(), links().size()) : null;
	}

	public TraceBudget budget() {
		return new TraceFunding(this.graph, this.weakest).budget();
	}

	/** The routes to one thing, or to all ends of the thread. */
	TraceRoutes routes(@Nullable String to, int most) {
		List<RoutesFound> sides = Stream.of(this.up, this.down)
			.map((walk) -> new RouteFinder(walk, (to != null) ? Set.of(to) : walk.ends()).find(most))
			.toList();
		List<Route> found = sides.stream()
			.flatMap((side) -> side.routes().stream())
			.sorted(Comparator.comparingInt(Route::length))
			.toList();
		return new TraceRoutes(found.stream().limit(most).toList(),
				found.size() > most || !sides.stream().allMatch(RoutesFound::complete));
	}

	boolean has(String key) {
		return this.graph.things().containsKey(key);
	}

	@SuppressWarnings("NullAway") // every key of a walk is of a thing that was found
	private Thing thing(String key) {
		return this.graph.things().get(key);
	}

}
