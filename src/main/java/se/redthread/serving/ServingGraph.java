package se.redthread.serving;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.redthread.assignment.Assignment;
import se.redthread.assignment.AssignmentLevel;
import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.organization.Organization;
import se.redthread.thing.Thing;

/**
 * What lies below a thing, in memory.
 *
 * @param things all things by key, the start among them
 * @param up the links from each thing to what it serves, within those things
 * @param down the links to each thing
 * @param answers the administrations that answer for a thing
 * @param indicators the keys of the indicators that measure a thing
 * @param budgetItems the keys of the budget items that fund it
 */
record ServingGraph(Thing start, Map<String, Thing> things, Map<String, List<Link>> up, Map<String, List<Link>> down,
		Map<String, List<Organization>> answers, Map<String, List<String>> indicators,
		Map<String, List<String>> budgetItems) {

	private static final List<ClaimStatus> WALKED = List.of(ClaimStatus.STATED, ClaimStatus.CONFIRMED,
			ClaimStatus.DERIVED, ClaimStatus.SUGGESTED);

	/** The keys of what lies below a thing over links no weaker than the status. */
	Set<String> below(String key, ClaimStatus weakest) {
		Set<String> reached = new LinkedHashSet<>(List.of(key));
		Deque<String> next = new ArrayDeque<>(reached);
		while (!next.isEmpty()) {
			for (Link link : this.down.getOrDefault(next.remove(), List.of())) {
				String child = link.from().key();
				if (link.status().compareTo(weakest) <= 0 && reached.add(child)) {
					next.add(child);
				}
			}
		}
		reached.remove(key);
		return reached;
	}

	/** The weakest status on the best way up to the start; null when none leads there. */
	@Nullable ClaimStatus weakestStatus(String key) {
		return WALKED.stream()
			.filter((status) -> below(this.start.key(), status).contains(key))
			.findFirst()
			.orElse(null);
	}

	/** Whether a link leads from the thing straight to the start. */
	boolean isDirect(String key, ClaimStatus weakest) {
		return this.up.getOrDefault(key, List.of())
			.stream()
			.anyMatch((link) -> link.to().key().equals(this.start.key()) && link.status().compareTo(weakest) <= 0);
	}

	/** Whether a thing is done by an administration: its assignment or a part of one. */
	boolean serves(String key) {
		return this.things.get(key) instanceof Assignment assignment && assignment.level() != AssignmentLevel.COMMON;
	}

	/** Whether something is expected to serve a thing. */
	boolean isServed(Thing thing) {
		return switch (thing.type()) {
			case VISION, STRATEGY, FOCUS_AREA -> true;
			case ASSIGNMENT -> !serves(thing.key());
			default -> false;
		};
	}

}
