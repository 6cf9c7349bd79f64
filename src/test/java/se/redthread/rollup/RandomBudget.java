package se.redthread.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingType;

/**
 * A small random budget: strategies, focus areas and assignments with several parents,
 * and items that pay for none, one or several of them, also for a thing and its parent,
 * with shares for all, some or none, and with founded and suggested links.
 *
 * @param things the chain from the top; links lead only to earlier ones
 */
record RandomBudget(String name, List<Node> things, List<Edge> chain, List<Item> items) {

	static RandomBudget of(int seed) {
		Random random = new Random(seed);
		String name = "own-r" + seed;
		List<Node> things = new ArrayList<>();
		for (int at = 0; at < 3; at++) {
			things.add(new Node(name + "-s" + at, ThingType.STRATEGY));
		}
		for (int at = 0; at < 3; at++) {
			things.add(new Node(name + "-f" + at, ThingType.FOCUS_AREA));
		}
		for (int at = 0; at < 4; at++) {
			things.add(new Node(name + "-a" + at, ThingType.ASSIGNMENT));
		}
		List<Edge> chain = new ArrayList<>();
		for (int from = 0; from < things.size(); from++) {
			for (int to = 0; to < from; to++) {
				boolean areas = things.get(from).type() == ThingType.FOCUS_AREA
						&& things.get(to).type() == ThingType.FOCUS_AREA;
				if (!areas && random.nextInt(100) < 30) {
					chain.add(new Edge(things.get(from).key(), things.get(to).key(), status(random), null));
				}
			}
		}
		List<Item> items = new ArrayList<>();
		for (int at = 0; at < 4; at++) {
			String key = name + "-i" + at;
			Integer total = (random.nextInt(4) == 0) ? null : Integer.valueOf(random.nextInt(-300, 900));
			items.add(new Item(key, total, random.nextInt(-300, 900), payments(key, things, random)));
		}
		return new RandomBudget(name, things, chain, items);
	}

	private static List<Edge> payments(String item, List<Node> things, Random random) {
		List<Edge> payments = new ArrayList<>();
		List<Node> targets = new ArrayList<>(things);
		Collections.shuffle(targets, random);
		int shared = random.nextInt(3);
		int left = 10_000;
		for (Node target : targets.subList(0, random.nextInt(5))) {
			// no shares, some shares, or a share for each; the last may take all that is
			// left
			boolean gives = left > 1 && (shared == 2 || (shared == 1 && random.nextBoolean()));
			Integer share = gives ? Integer.valueOf(random.nextInt(5) == 0 ? left : random.nextInt(1, left)) : null;
			left -= (share != null) ? share : 0;
			payments.add(new Edge(item, target.key(), status(random), share));
		}
		return payments;
	}

	private static ClaimStatus status(Random random) {
		return (random.nextInt(3) == 0) ? ClaimStatus.SUGGESTED : ClaimStatus.DERIVED;
	}

	/** A thing of the chain. */
	record Node(String key, ThingType type) {
	}

	/** A link upwards, or a payment, with its share in hundredths of a percent. */
	record Edge(String from, String to, ClaimStatus status, @Nullable Integer share) {
	}

	/** A budget item with amounts in öre. */
	record Item(String key, @Nullable Integer total, int amount, List<Edge> payments) {
	}

	/** The budget as lines of the exchange format, stated in a plan of its own. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("{'type': 'Plan', 'id': '%s', 'title': 'P', 'kind': 'BUDGET', 'year': 2031}".formatted(plan()));
		for (Node thing : this.things) {
			String more = switch (thing.type()) {
				case STRATEGY -> ", 'kind': 'STRATEGY'";
				case FOCUS_AREA -> ", 'origin': 'ASSEMBLY'";
				default -> ", 'level': 'ADMINISTRATION'";
			};
			lines.add("{'type': '%s', 'id': '%s', 'title': '%s'%s}".formatted(thing.type().label(), thing.key(),
					thing.key(), more));
		}
		this.chain.forEach((edge) -> lines.add(line("SERVES", edge)));
		for (Item item : this.items) {
			String total = (item.total() != null) ? ", 'total': '%s'".formatted(kronor(item.total())) : "";
			lines.add(
					"{'type': 'BudgetItem', 'id': '%s', 'title': 'I', 'kind': 'INVESTMENT', 'category': 'DECIDED', 'amounts': [{'year': 2022, 'amount': '%s'}]%s}"
						.formatted(item.key(), kronor(item.amount()), total));
			lines.add(line("STATED_IN", new Edge(item.key(), plan(), ClaimStatus.DERIVED, null)));
			item.payments().forEach((payment) -> lines.add(line("FUNDS", payment)));
		}
		return lines;
	}

	String plan() {
		return this.name + "-p";
	}

	private static BigDecimal kronor(int ore) {
		return BigDecimal.valueOf(ore, 2);
	}

	private static String line(String kind, Edge edge) {
		String how = edge.status().counts() ? "'rule': 'For a test.'" : "'confidence': 0.5, 'reason': 'For a test.'";
		String share = (edge.share() != null) ? ", 'share': '%s'".formatted(kronor(edge.share())) : "";
		return "{'link': '%s', 'from': '%s', 'to': '%s', 'status': '%s', %s%s}".formatted(kind, edge.from(), edge.to(),
				edge.status(), how, share);
	}

}
