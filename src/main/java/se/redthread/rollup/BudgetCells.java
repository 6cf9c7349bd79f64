package se.redthread.rollup;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.redthread.chain.Upward;
import se.redthread.model.ThingId;
import se.redthread.period.AnswerPeriod;
import se.redthread.thing.Thing;

/** Budget items in cells, from which roll-ups are summed. */
final class BudgetCells {

	private final Collection<Cell> cells;

	private final Map<String, Thing> things;

	private final Set<String> shown;

	private final List<PlannedCheck> checks;

	private final Map<BudgetGrouping, List<Cell>> forGroups = new ConcurrentHashMap<>();

	/**
	 * Makes them of what was read.
	 * @param things the things that may be groups, by key
	 * @param shown which of them are shown also with nothing
	 */
	BudgetCells(Collection<Cell> cells, Map<String, Thing> things, Set<String> shown, List<PlannedCheck> checks) {
		this.cells = cells;
		this.things = things;
		this.shown = shown;
		this.checks = checks;
	}

	/** Those of all items that plans state. */
	static BudgetCells ofPlans(Collection<Cell> cells, RollUpGraph graph) {
		Upward all = new Upward(graph.chain());
		Set<String> shown = graph.roots()
			.stream()
			.flatMap((root) -> all.from(root).stream())
			.filter(graph.things()::containsKey)
			.collect(Collectors.toSet());
		return new BudgetCells(cells, graph.things(), shown, graph.checks());
	}

	/** Those of what pays for a thing or for anything below it. */
	static BudgetCells below(ThingId under, Collection<Cell> cells, RollUpGraph graph) {
		Upward all = new Upward(graph.chain());
		Set<String> shown = graph.things()
			.keySet()
			.stream()
			.filter((thing) -> all.from(thing).contains(under.key()))
			.collect(Collectors.toSet());
		return new BudgetCells(cells, graph.things(), shown, graph.checks());
	}

	RollUp rollUp(AnswerPeriod period, RollUpRequest request) {
		BudgetGrouping by = request.by();
		List<Cell> counted = cells(by, request.organization()).stream()
			.filter((cell) -> cell.like().isOf(request.kinds(), request.accountClasses(), request.categories()))
			.toList();
		Set<String> shown = new HashSet<>(this.shown);
		counted.forEach((cell) -> shown.addAll(cell.like().reached()));
		List<PlannedCheck> checks = request.isOfWholePlans() ? this.checks : List.of();
		return new RollUp(period, by, counted, groups(by), shown, () -> checks.stream()
			.filter((planned) -> request.kinds().isEmpty() || request.kinds().contains(planned.check().kind().name()))
			.map((planned) -> planned.against(this.cells))
			.toList());
	}

	private Map<String, Thing> groups(BudgetGrouping by) {
		return this.things.entrySet()
			.stream()
			.filter((thing) -> thing.getValue().type().label().equals(by.label()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Collection<Cell> cells(BudgetGrouping by, @Nullable ThingId organization) {
		return (organization != null)
				? this.cells.stream().filter((cell) -> cell.like().isAnsweredFor(organization)).toList()
				: this.forGroups.computeIfAbsent(by, (key) -> Cell.merged(this.cells, (like) -> like.forGroups(key)));
	}

}
