package se.redthread.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.thing.Thing;

/**
 * Links in memory as they lead away from a start: along them, against them, or either way
 * at each.
 */
public final class Walk {

	private final Thing start;

	private final Map<String, List<RouteStep>> away = new HashMap<>();

	private Walk(Thing start, Collection<Link> links, boolean along, boolean against) {
		this.start = start;
		for (Link link : links) {
			if (along) {
				add(new RouteStep(link, link.from(), link.to()));
			}
			if (against) {
				add(new RouteStep(link, link.to(), link.from()));
			}
		}
		this.away.values().forEach((steps) -> steps.sort(RouteStep.ORDER));
	}

	/** Every link from its source to its target. */
	public static Walk along(Thing start, Collection<Link> links) {
		return new Walk(start, links, true, false);
	}

	/** Every link from its target to its source. */
	public static Walk against(Thing start, Collection<Link> links) {
		return new Walk(start, links, false, true);
	}

	/** Every link from any of its ends. */
	static Walk anyWay(Thing start, Collection<Link> links) {
		return new Walk(start, links, true, true);
	}

	private void add(RouteStep step) {
		this.away.computeIfAbsent(step.from().key(), (key) -> new ArrayList<>()).add(step);
	}

	Thing start() {
		return this.start;
	}

	/** The steps that lead on from a thing, in order. */
	List<RouteStep> from(String thing) {
		return this.away.getOrDefault(thing, List.of());
	}

	/** The distance of each thing that links of at most this weakness lead to. */
	public Map<String, Integer> distances(ClaimStatus weakest) {
		Map<String, Integer> distances = new LinkedHashMap<>(Map.of(this.start.key(), 0));
		Deque<String> next = new ArrayDeque<>(List.of(this.start.key()));
		while (!next.isEmpty()) {
			String thing = next.remove();
			int beyond = distances.getOrDefault(thing, 0) + 1;
			for (RouteStep step : from(thing)) {
				String far = step.to().key();
				if (step.link().status().compareTo(weakest) <= 0 && !distances.containsKey(far)) {
					distances.put(far, beyond);
					next.add(far);
				}
			}
		}
		return distances;
	}

	/** The weakest status on the best founded route to each thing, the start left out. */
	public Map<String, ClaimStatus> weakestOnBestRoute() {
		Map<String, ClaimStatus> weakest = new HashMap<>();
		for (ClaimStatus status : ClaimStatus.values()) {
			distances(status).keySet().forEach((thing) -> weakest.putIfAbsent(thing, status));
		}
		weakest.remove(this.start.key());
		return weakest;
	}

	/** The things from which nothing leads on. */
	public Set<String> ends() {
		String begin = this.start.key();
		Set<String> ends = new HashSet<>(distances(ClaimStatus.SUGGESTED).keySet());
		ends.removeIf((thing) -> thing.equals(begin)
				|| from(thing).stream().anyMatch((step) -> !step.to().key().equals(begin)));
		return ends;
	}

}
