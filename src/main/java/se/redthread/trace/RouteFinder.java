package se.redthread.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.redthread.graph.ClaimStatus;
import se.redthread.link.Link;

/**
 * Finds the routes from the start of a walk to some of its things, the shortest first.
 * There can be very many, so it stops after a number of steps and says so.
 */
class RouteFinder {

	private static final int MOST_STEPS = 50_000;

	private final Walk walk;

	private final Set<String> targets;

	private final Set<String> leadingThere;

	RouteFinder(Walk walk, Set<String> targets) {
		this.walk = walk;
		this.targets = targets;
		this.leadingThere = leadingTo(targets);
	}

	/** At most so many routes as links in order, and one more when there are more. */
	List<List<Link>> find(int most) {
		List<List<Link>> found = new ArrayList<>();
		Deque<Step> next = new ArrayDeque<>(List.of(new Step(this.walk.start(), null, null)));
		for (int steps = 0; !next.isEmpty() && steps < MOST_STEPS && found.size() <= most; steps++) {
			Step step = next.remove();
			if (step.link() != null && this.targets.contains(step.thing())) {
				found.add(step.links());
			}
			for (Link link : this.walk.from(step.thing())) {
				String far = this.walk.farEnd(link);
				if (this.leadingThere.contains(far) && !step.passes(far)) {
					next.add(new Step(far, link, step));
				}
			}
		}
		return found;
	}

	/** The things from which one of the targets can be reached. */
	private Set<String> leadingTo(Set<String> targets) {
		Map<String, List<String>> back = new HashMap<>();
		this.walk.distances(ClaimStatus.REJECTED)
			.keySet()
			.forEach((thing) -> this.walk.from(thing)
				.forEach(
						(link) -> back.computeIfAbsent(this.walk.farEnd(link), (key) -> new ArrayList<>()).add(thing)));
		Set<String> reached = new HashSet<>(targets);
		Deque<String> next = new ArrayDeque<>(targets);
		while (!next.isEmpty()) {
			for (String before : back.getOrDefault(next.remove(), List.of())) {
				if (reached.add(before)) {
					next.add(before);
				}
			}
		}
		return reached;
	}

	/** A step of a route, with the step before it. */
	private record Step(String thing, @Nullable Link link, @Nullable Step before) {

		boolean passes(String other) {
			for (Step step = this; step != null; step = step.before()) {
				if (step.thing().equals(other)) {
					return true;
				}
			}
			return false;
		}

		List<Link> links() {
			LinkedList<Link> links = new LinkedList<>();
			for (Step step = this; step != null && step.link() != null; step = step.before()) {
				links.addFirst(step.link());
			}
			return links;
		}

	}

}
