package se.redthread.lineage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.Decision;
import se.redthread.lineage.clause.DecisionClause;
import se.redthread.lineage.clause.Surroundings;
import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.thing.Thing;

/**
 * The walk along FOLLOWS from some clauses and proposals: back to what they follow, and
 * on to what follows them, each visited once, so that cycles end.
 */
class Ladder {

	private static final Comparator<LineageRung> EARLIEST_FIRST = Comparator.comparingInt(LineageRung::distance)
		.thenComparing((rung) -> rung.clause().date(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((rung) -> Surroundings.title(rung.clause().decision()));

	private final Surroundings around;

	private final Collection<Thing> starts;

	private final Set<String> suggested;

	private final Set<String> walked;

	private final int depth;

	private final Map<String, Integer> distances = new LinkedHashMap<>();

	private final Map<String, ClaimStatus> weakest = new HashMap<>();

	private final boolean beyond;

	/**
	 * Walks from the starts.
	 * @param suggested those of them that only suggestions make a start
	 * @param walked what may be walked
	 */
	Ladder(Surroundings around, Collection<Thing> starts, Set<String> suggested, Set<String> walked, int depth) {
		this.around = around;
		this.starts = starts;
		this.suggested = suggested;
		this.walked = walked;
		this.depth = depth;
		Map<String, Integer> earlier = walk(false, ClaimStatus.SUGGESTED);
		Map<String, Integer> later = walk(true, ClaimStatus.SUGGESTED);
		earlier.forEach((key, distance) -> this.distances.put(key, -distance));
		later.forEach((key, distance) -> this.distances.merge(key, distance,
				(one, other) -> (Math.abs(one) <= other) ? one : other));
		Stream.of(ClaimStatus.values())
			.filter(ClaimStatus::isWalked)
			.forEach((status) -> Stream.of(false, true)
				.flatMap((forward) -> walk(forward, status).keySet().stream())
				.forEach((key) -> this.weakest.putIfAbsent(key, status)));
		this.beyond = leadsOn(earlier, false) || leadsOn(later, true);
	}

	/** The clauses, the earliest first. */
	List<LineageRung> rungs() {
		return this.distances.keySet()
			.stream()
			.map(this.around::thing)
			.filter(Decision.class::isInstance)
			.map((thing) -> rung((Decision) thing))
			.sorted(EARLIEST_FIRST)
			.toList();
	}

	/** Whether links go on beyond the depth. */
	boolean beyond() {
		return this.beyond;
	}

	private LineageRung rung(Decision decision) {
		boolean start = isStart(decision.key());
		boolean founded = start && !this.suggested.contains(decision.key());
		return new LineageRung(this.distances.getOrDefault(decision.key(), 0), start,
				founded ? null : this.weakest.get(decision.key()), new DecisionClause(decision, this.around));
	}

	private boolean isStart(String key) {
		return this.starts.stream().anyMatch((thing) -> thing.key().equals(key));
	}

	/** How far things lie from the start over links that are founded so well. */
	private Map<String, Integer> walk(boolean forward, ClaimStatus worst) {
		Map<String, Integer> found = new LinkedHashMap<>();
		Collection<Thing> next = this.starts.stream()
			.filter((thing) -> !worst.counts() || !this.suggested.contains(thing.key()))
			.toList();
		Predicate<Link> good = (link) -> link.status().compareTo(worst) <= 0;
		for (int distance = 0; distance <= this.depth && !next.isEmpty(); distance++) {
			int here = distance;
			next = next.stream()
				.filter((thing) -> this.walked.contains(thing.key()) && found.putIfAbsent(thing.key(), here) == null)
				.flatMap((thing) -> steps(thing, forward).filter(good).map((link) -> far(link, forward)))
				.toList();
		}
		return found;
	}

	private boolean leadsOn(Map<String, Integer> found, boolean forward) {
		return found.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == this.depth)
			.flatMap((entry) -> steps(this.around.thing(entry.getKey()), forward))
			.anyMatch((link) -> !this.distances.containsKey(far(link, forward).key()));
	}

	private Stream<Link> steps(Thing thing, boolean forward) {
		return (forward ? this.around.to(thing, LinkKind.FOLLOWS) : this.around.from(thing, LinkKind.FOLLOWS)).stream();
	}

	private static Thing far(Link link, boolean forward) {
		return forward ? link.from() : link.to();
	}

}
