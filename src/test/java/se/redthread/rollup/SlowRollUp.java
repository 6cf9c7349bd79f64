package se.redthread.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.redthread.model.ThingType;
import se.redthread.rollup.RandomBudget.Edge;
import se.redthread.rollup.RandomBudget.Item;

/**
 * A slow and obvious roll-up: it tries every way in which what nobody says may be, wholly
 * one or wholly the other, and takes the least and the most that any group ever gets.
 */
record SlowRollUp(RandomBudget budget) {

	static final String NO_GROUP = "none";

	static final String UNALLOCATED = "unallocated";

	/**
	 * The least and the most of each group of a type, as told, for one of the amounts.
	 */
	Map<String, String> groups(ThingType type, Function<Item, @Nullable Integer> amount, boolean added) {
		return sums(amount, added,
				(target, founded) -> lowest(reach(target, founded).stream()
					.filter((thing) -> this.budget.things()
						.stream()
						.anyMatch((node) -> node.key().equals(thing) && node.type() == type))
					.toList(), founded));
	}

	/** The same for all groups of a type together, under the name of the type. */
	Map<String, String> together(ThingType type, Function<Item, @Nullable Integer> amount, boolean added) {
		Set<String> groups = this.budget.things()
			.stream()
			.filter((node) -> node.type() == type)
			.map(RandomBudget.Node::key)
			.collect(Collectors.toSet());
		return sums(amount, added, (target, founded) -> Collections.disjoint(reach(target, founded), groups) ? Set.of()
				: Set.of(type.name()));
	}

	/** The same for one thing and all that lies below it. */
	Map<String, String> below(String thing, Function<Item, @Nullable Integer> amount, boolean added) {
		return sums(amount, added,
				(target, founded) -> reach(target, founded).contains(thing) ? Set.of(thing) : Set.of());
	}

	private Map<String, String> sums(Function<Item, @Nullable Integer> amount, boolean added, Grouping grouping) {
		Map<String, BigDecimal[]> sums = new TreeMap<>();
		for (Item item : this.budget.items()) {
			Map<String, BigDecimal[]> founded = portions(item, true, grouping);
			Map<String, BigDecimal[]> all = portions(item, false, grouping);
			(added ? all : founded).forEach((group, portion) -> {
				BigDecimal least = portion[0];
				BigDecimal most = portion[1];
				if (added) {
					BigDecimal known = founded.containsKey(group) ? founded.get(group)[1] : BigDecimal.ZERO;
					least = least.subtract(known).max(BigDecimal.ZERO);
					most = most.subtract(known).max(BigDecimal.ZERO);
				}
				if (most.signum() > 0) {
					BigDecimal[] sum = sums.computeIfAbsent(group,
							(key) -> new BigDecimal[] { BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO });
					Integer given = amount.apply(item);
					if (given != null) {
						BigDecimal one = least.multiply(BigDecimal.valueOf(given, 2));
						BigDecimal other = most.multiply(BigDecimal.valueOf(given, 2));
						sum[0] = sum[0].add(one.min(other));
						sum[1] = sum[1].add(one.max(other));
						sum[2] = BigDecimal.ONE;
					}
				}
			});
		}
		Map<String, String> told = new TreeMap<>();
		sums.forEach((group, sum) -> told.put(group,
				(sum[2].signum() == 0) ? "unknown" : told(sum[0]) + " to " + told(sum[1])));
		return told;
	}

	private static BigDecimal told(BigDecimal amount) {
		return amount.setScale(2, RoundingMode.HALF_EVEN);
	}

	/** The least and most portion that each group may get of an item. */
	private Map<String, BigDecimal[]> portions(Item item, boolean founded, Grouping grouping) {
		List<Piece> pieces = new ArrayList<>();
		BigDecimal left = BigDecimal.ONE;
		List<String> open = new ArrayList<>();
		for (Edge payment : item.payments()) {
			if (founded && !payment.status().counts()) {
				continue;
			}
			if (payment.share() == null) {
				open.add(payment.to());
			}
			else {
				BigDecimal share = BigDecimal.valueOf(payment.share(), 4);
				pieces.add(new Piece(share, options(Set.of(payment.to()), founded, grouping)));
				left = left.subtract(share);
			}
		}
		if (left.signum() > 0) {
			pieces.add(new Piece(left,
					open.isEmpty() ? Set.of(UNALLOCATED) : options(lowest(open, founded), founded, grouping)));
		}
		Map<String, BigDecimal[]> portions = new TreeMap<>();
		List<Map<String, BigDecimal>> worlds = new ArrayList<>();
		worlds(pieces, 0, new TreeMap<>(), worlds);
		Set<String> groups = new HashSet<>();
		worlds.forEach((world) -> groups.addAll(world.keySet()));
		for (String group : groups) {
			BigDecimal least = worlds.stream()
				.map((world) -> world.getOrDefault(group, BigDecimal.ZERO))
				.min(BigDecimal::compareTo)
				.orElseThrow();
			BigDecimal most = worlds.stream()
				.map((world) -> world.getOrDefault(group, BigDecimal.ZERO))
				.max(BigDecimal::compareTo)
				.orElseThrow();
			portions.put(group, new BigDecimal[] { least, most });
		}
		return portions;
	}

	/** Where a piece for one of the targets may end: in any group of any of them. */
	private static Set<String> options(Set<String> targets, boolean founded, Grouping grouping) {
		Set<String> options = new HashSet<>();
		for (String target : targets) {
			Set<String> groups = grouping.groups(target, founded);
			options.addAll(groups.isEmpty() ? Set.of(NO_GROUP) : groups);
		}
		return options;
	}

	private static void worlds(List<Piece> pieces, int at, Map<String, BigDecimal> world,
			List<Map<String, BigDecimal>> worlds) {
		if (at == pieces.size()) {
			worlds.add(world);
			return;
		}
		for (String option : pieces.get(at).options()) {
			Map<String, BigDecimal> next = new TreeMap<>(world);
			next.merge(option, pieces.get(at).size(), BigDecimal::add);
			worlds(pieces, at + 1, next, worlds);
		}
	}

	private Set<String> lowest(List<String> things, boolean founded) {
		Set<String> lowest = new HashSet<>(things);
		lowest.removeIf((upper) -> things.stream()
			.anyMatch((lower) -> !lower.equals(upper) && reach(lower, founded).contains(upper)));
		return lowest;
	}

	/** The thing and all above it, by following every route. */
	private Set<String> reach(String thing, boolean founded) {
		Set<String> reached = new HashSet<>(Set.of(thing));
		for (Edge edge : this.budget.chain()) {
			if (edge.from().equals(thing) && (!founded || edge.status().counts())) {
				reached.addAll(reach(edge.to(), founded));
			}
		}
		return reached;
	}

	/** A piece of an item that goes wholly to one of the options. */
	private record Piece(BigDecimal size, Set<String> options) {
	}

	/** Which groups a target leads to. */
	private interface Grouping {

		Set<String> groups(String target, boolean founded);

	}

}
