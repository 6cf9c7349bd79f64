package se.redthread.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.redthread.model.ClaimStatus;
import se.redthread.thing.Row;

/** What lies above what in the chain, over the links given. */
public class Upward {

	private final Map<String, List<String>> parents = new HashMap<>();

	private final Map<String, Set<String>> reached = new HashMap<>();

	public Upward(Collection<Step> steps) {
		steps.forEach((step) -> this.parents.computeIfAbsent(step.from(), (key) -> new ArrayList<>()).add(step.to()));
	}

	/** Over links that are stated, confirmed or derived only. */
	public static Upward founded(Collection<Step> steps) {
		return new Upward(steps.stream().filter((step) -> step.status().counts()).toList());
	}

	/** The thing itself and all that lies above it, the nearest first. */
	public Set<String> from(String key) {
		Set<String> known = this.reached.get(key);
		if (known == null) {
			known = walk(key);
			this.reached.put(key, known);
		}
		return known;
	}

	private Set<String> walk(String key) {
		Set<String> found = new LinkedHashSet<>(Set.of(key));
		Deque<String> next = new ArrayDeque<>(found);
		while (!next.isEmpty()) {
			for (String parent : this.parents.getOrDefault(next.remove(), List.of())) {
				if (found.add(parent)) {
					next.add(parent);
				}
			}
		}
		return found;
	}

	/** Those that lie above none of the others; things of one cycle all stay. */
	public Set<String> lowest(Collection<String> things) {
		return things.stream()
			.filter((thing) -> things.stream().noneMatch((other) -> isAbove(thing, other) && !isAbove(other, thing)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private boolean isAbove(String upper, String lower) {
		return !upper.equals(lower) && from(lower).contains(upper);
	}

	/** A link from a thing to the one above it. */
	public record Step(String from, String to, ClaimStatus status) {

		/** Reads a row with from, to and status. */
		public static Step of(Row row) {
			return new Step(row.need("from"), row.need("to"), row.needOneOf(ClaimStatus.class, "status"));
		}

	}

}
