package se.redthread.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import se.redthread.model.ClaimStatus;

/**
 * Finds what of one side carries on what of the other, by chains of links that all lead
 * in one direction, by way of things that stand on neither side.
 */
final class Chains {

	/** How many links a chain has at most; the statement that reads them knows it too. */
	static final int MOST = 12;

	private final Set<String> before;

	private final Set<String> after;

	private final SortedSet<ClaimStatus> statuses = new TreeSet<>();

	private final Map<String, List<SuccessionLink>> toEarlier = new HashMap<>();

	private final Map<String, List<SuccessionLink>> toLater = new HashMap<>();

	Chains(Set<String> before, Set<String> after, Collection<SuccessionLink> links) {
		this.before = before;
		this.after = after;
		for (SuccessionLink link : links) {
			this.statuses.add(link.status());
			this.toEarlier.computeIfAbsent(link.later(), (key) -> new ArrayList<>()).add(link);
			this.toLater.computeIfAbsent(link.earlier(), (key) -> new ArrayList<>()).add(link);
		}
	}

	List<Succession> successions() {
		List<Succession> found = new ArrayList<>();
		this.after.forEach((thing) -> found.addAll(from(thing)));
		found.sort(Comparator.comparing(Succession::before).thenComparing(Succession::after));
		return found;
	}

	/** The best founded chains from a thing after, so the best statuses come first. */
	private List<Succession> from(String thing) {
		List<Succession> found = new ArrayList<>();
		Set<String> joined = new HashSet<>();
		for (ClaimStatus weakest : this.statuses) {
			int known = found.size();
			for (boolean earlier : List.of(true, false)) {
				walk(thing, earlier, weakest, joined, found);
			}
			found.subList(known, found.size()).forEach((succession) -> joined.add(succession.before()));
		}
		return found;
	}

	/**
	 * Goes from a thing after in one direction, over links that are founded well enough,
	 * level by level, so that it comes to each thing by the shortest chains.
	 */
	private void walk(String thing, boolean earlier, ClaimStatus weakest, Set<String> joined, List<Succession> found) {
		Map<String, List<SuccessionLink>> onward = earlier ? this.toEarlier : this.toLater;
		Map<String, Set<SuccessionLink>> ways = new HashMap<>();
		Set<String> seen = new HashSet<>(Set.of(thing));
		Collection<String> level = List.of(thing);
		for (int length = 1; length <= MOST && !level.isEmpty(); length++) {
			Map<String, Set<SuccessionLink>> next = new LinkedHashMap<>();
			for (String from : level) {
				for (SuccessionLink link : onward.getOrDefault(from, List.of())) {
					String end = link.end(earlier);
					if (link.status().compareTo(weakest) <= 0 && !seen.contains(end)) {
						next.computeIfAbsent(end, (key) -> new LinkedHashSet<>()).add(link);
					}
				}
			}
			ways.putAll(next);
			seen.addAll(next.keySet());
			next.keySet()
				.stream()
				.filter((end) -> joins(end, thing) && !joined.contains(end))
				.forEach((end) -> found.add(new Succession(end, thing, weakest, claims(end, earlier, ways))));
			level = next.keySet().stream().filter((end) -> !isOnASide(end)).toList();
		}
	}

	// A thing on both sides is compared with itself, whatever carries it on
	private boolean joins(String before, String after) {
		return this.before.contains(before) && !(this.after.contains(before) && this.before.contains(after));
	}

	private boolean isOnASide(String thing) {
		return this.before.contains(thing) || this.after.contains(thing);
	}

	/** The claims on the ways that lead to a thing, backwards. */
	private static List<String> claims(String end, boolean earlier, Map<String, Set<SuccessionLink>> ways) {
		Set<String> claims = new LinkedHashSet<>();
		Collection<String> level = Set.of(end);
		while (!level.isEmpty()) {
			Set<String> next = new LinkedHashSet<>();
			for (String thing : level) {
				for (SuccessionLink link : ways.getOrDefault(thing, Set.of())) {
					claims.add(link.claim());
					next.add(link.end(!earlier));
				}
			}
			level = next;
		}
		return List.copyOf(claims);
	}

}
