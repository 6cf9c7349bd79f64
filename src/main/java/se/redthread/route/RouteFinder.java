package se.redthread.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;

/**
 * Finds the routes from the start of a walk to some of its things, the shortest first. It
 * goes on from where the least is still to go, so that long ways round are tried last.
 * There can be very many, so it stops after a number of steps and says so.
 */
public class RouteFinder {

	/** How many steps are tried at most. */
	static final int MOST_STEPS = 100_000;

	private final Walk walk;

	private final Set<String> targets;

	private final int longest;

	/** How many links are still to go, from the things that lead to a target. */
	private final Map<String, Integer> toGo;

	/** Finds routes of any length. */
	public RouteFinder(Walk walk, Set<String> targets) {
		this(walk, targets, Integer.MAX_VALUE);
	}

	RouteFinder(Walk walk, Set<String> targets, int longest) {
		this.walk = walk;
		this.targets = targets;
		this.longest = longest;
		this.toGo = toGo();
	}

	/** At most so many routes, and one more when there are more. */
	public RoutesFound find(int most) {
		List<Route> found = new ArrayList<>();
		PriorityQueue<Way> next = new PriorityQueue<>(Way.ORDER);
		int steps = 0;
		lead(next, new Way(null, null, new int[0], 0));
		while (!next.isEmpty() && found.size() <= most) {
			if (steps > MOST_STEPS) {
				return new RoutesFound(found, false);
			}
			Way way = next.remove();
			boolean arrived = way.step() != null && this.targets.contains(way.step().to().key());
			if (arrived) {
				found.add(way.route());
			}
			if (!arrived || this.targets.size() > 1) {
				steps += lead(next, way);
			}
		}
		return new RoutesFound(found, true);
	}

	/** Adds the ways that go a step further, and tells how many there are. */
	private int lead(PriorityQueue<Way> next, Way way) {
		String here = (way.step() != null) ? way.step().to().key() : this.walk.start().key();
		List<RouteStep> steps = this.walk.from(here);
		int length = way.path().length + 1;
		int added = 0;
		for (int i = 0; i < steps.size(); i++) {
			RouteStep step = steps.get(i);
			Integer rest = this.toGo.get(step.to().key());
			if (rest != null && rest <= this.longest - length && !passes(way, step.to().key())) {
				int[] path = Arrays.copyOf(way.path(), length);
				path[length - 1] = i;
				next.add(new Way(step, way, path, length + rest));
				added++;
			}
		}
		return added;
	}

	private boolean passes(Way way, String thing) {
		if (thing.equals(this.walk.start().key())) {
			return true;
		}
		for (Way at = way; at != null && at.step() != null; at = at.before()) {
			if (at.step().to().key().equals(thing)) {
				return true;
			}
		}
		return false;
	}

	private Map<String, Integer> toGo() {
		Map<String, List<String>> back = new HashMap<>();
		this.walk.distances(ClaimStatus.REJECTED)
			.keySet()
			.forEach((thing) -> this.walk.from(thing)
				.forEach((step) -> back.computeIfAbsent(step.to().key(), (key) -> new ArrayList<>()).add(thing)));
		Map<String, Integer> distances = new HashMap<>();
		this.targets.forEach((target) -> distances.put(target, 0));
		Deque<String> next = new ArrayDeque<>(this.targets);
		while (!next.isEmpty()) {
			String thing = next.remove();
			int distance = distances.getOrDefault(thing, 0) + 1;
			for (String before : back.getOrDefault(thing, List.of())) {
				if (distances.putIfAbsent(before, distance) == null) {
					next.add(before);
				}
			}
		}
		return distances;
	}

	/**
	 * The beginning of a route: its last step, and the way before it.
	 *
	 * @param path the place of each step among those that lead on from where it leaves
	 * @param atLeast how long a route that begins so is at least
	 */
	private record Way(@Nullable RouteStep step, @Nullable Way before, int[] path, int atLeast) {

		static final Comparator<Way> ORDER = Comparator.comparingInt(Way::atLeast)
			.thenComparing(Way::path, Arrays::compare);

		Route route() {
			LinkedList<RouteStep> steps = new LinkedList<>();
			for (Way way = this; way != null && way.step() != null; way = way.before()) {
				steps.addFirst(way.step());
			}
			return new Route(List.copyOf(steps));
		}

	}

}
