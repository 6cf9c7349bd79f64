package se.redthread.rollup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.redthread.chain.Upward;
import se.redthread.model.ThingId;
import se.redthread.period.AnswerPeriod;
import se.redthread.thing.Thing;

/**
 * Budget items in cells, from which roll-ups are summed.
 *
 * @param cells all that matters for any question; empty where only the others are kept
 * @param forGroups by grouping, what matters where organisations don't
 * @param forChecks what matters for printed totals
 * @param things the things that may be groups, by key
 * @param shown which of them are shown also with nothing
 * @param checks the printed totals
 */
record BudgetCells(List<Cell> cells, Map<BudgetGrouping, List<Cell>> forGroups, List<Cell> forChecks,
		Map<String, Thing> things, Set<String> shown, List<PlannedCheck> checks) {

	private static BudgetCells of(Cells cells, RollUpGraph graph, Set<String> shown) {
		List<Cell> all = cells.cells();
		Map<BudgetGrouping, List<Cell>> forGroups = cells.groupings()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (by) -> Cell.merged(all, (like) -> like.forGroups(by))));
		return new BudgetCells(all, forGroups, Cell.merged(all, Like::forChecks), graph.things(), shown,
				graph.checks());
	}

	/** Those of all items that plans state. */
	static BudgetCells ofPlans(Cells cells, RollUpGraph graph) {
		Upward all = new Upward(graph.chain());
		Set<String> shown = graph.roots()
			.stream()
			.flatMap((root) -> all.from(root).stream())
			.filter(graph.things()::containsKey)
			.collect(Collectors.toSet());
		return of(cells, graph, shown);
	}

	/** Those of what pays for a thing or for anything below it. */
	static BudgetCells below(ThingId under, Cells cells, RollUpGraph graph) {
		Upward all = new Upward(graph.chain());
		Set<String> shown = graph.things()
			.keySet()
			.stream()
			.filter((thing) -> all.from(thing).contains(under.key()))
			.collect(Collectors.toSet());
		return of(cells, graph, shown);
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
			.map((planned) -> planned.against(this.forChecks))
			.toList());
	}

	private Map<String, Thing> groups(BudgetGrouping by) {
		return this.things.entrySet()
			.stream()
			.filter((thing) -> thing.getValue().type().label().equals(by.label()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private List<Cell> cells(BudgetGrouping by, @Nullable ThingId organization) {
		return (organization != null)
				? this.cells.stream().filter((cell) -> cell.like().isAnsweredFor(organization)).toList()
				: this.forGroups.getOrDefault(by, List.of());
	}

	/**
	 * The same without what only some questions need, where that is more than so many.
	 */
	BudgetCells lean(int most) {
		return (this.cells.size() <= most) ? this
				: new BudgetCells(List.of(), this.forGroups, this.forChecks, this.things, this.shown, this.checks);
	}

	boolean answers(RollUpRequest request) {
		return request.organization() == null || !this.cells.isEmpty() || this.forChecks.isEmpty();
	}

	int size() {
		return this.cells.size() + this.forChecks.size() + this.forGroups.values().stream().mapToInt(List::size).sum();
	}

}
