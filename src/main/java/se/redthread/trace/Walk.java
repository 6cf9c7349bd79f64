package se.redthread.trace;

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

import se.redthread.graph.ClaimStatus;
import se.redthread.link.Link;

/**
 * One side of a trace as it lies in memory: the links that lead away from the start,
 * upwards or downwards, by the thing they leave.
 */
class Walk {

	private final String start;

	private final boolean above;

	private final Map<String, List<Link>> away = new HashMap<>();

	Walk(String start, boolean above, Collection<Link> links) {
		this.start = start;
		this.above = above;
		links.forEach((link) -> this.away.computeIfAbsent(nearEnd(link), (key) -> new ArrayList<>()).add(link));
	}

	String start() {
		return this.start;
	}

	/** The links that lead on from a thing. */
	List<Link> from(String thing) {
		return this.away.getOrDefault(thing, List.of());
	}

	String nearEnd(Link link) {
		return (this.above ? link.from() : link.to()).key();
	}

	String farEnd(Link link) {
		return (this.above ? link.to() : link.from()).key();
	}

	/** The distance of each thing that links of at most this weakness lead to. */
	Map<String, Integer> distances(ClaimStatus weakest) {
		Map<String, Integer> distances = new LinkedHashMap<>(Map.of(this.start, 0));
		Deque<String> next = new ArrayDeque<>(List.of(this.start));
		while (!next.isEmpty()) {
			String thing = next.remove();
			int beyond = distances.getOrDefault(thing, 0) + 1;
			for (Link link : from(thing)) {
				String far = farEnd(link);
				if (link.status().compareTo(weakest) <= 0 && !distances.containsKey(far)) {
					distances.put(far, beyond);
					next.add(far);
				}
			}
		}
		return distances;
	}

	/** The weakest status on the best founded route to each thing, the start left out. */
	Map<String, ClaimStatus> weakestOnBestRoute() {
		Map<String, ClaimStatus> weakest = new HashMap<>();
		for (ClaimStatus status : ClaimStatus.values()) {
			distances(status).keySet().forEach((thing) -> weakest.putIfAbsent(thing, status));
		}
		weakest.remove(this.start);
		return weakest;
	}

	/** The things from which nothing leads on. */
	Set<String> ends() {
		Set<String> ends = new HashSet<>(distances(ClaimStatus.SUGGESTED).keySet());
		ends.removeIf((thing) -> thing.equals(this.start)
				|| from(thing).stream().anyMatch((link) -> !farEnd(link).equals(this.start)));
		return ends;
	}

}
