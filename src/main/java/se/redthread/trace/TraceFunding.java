package se.redthread.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import se.redthread.budget.Allocation;
import se.redthread.budget.BudgetItem;
import se.redthread.budget.BudgetSum;
import se.redthread.budget.Counted;
import se.redthread.budget.Portion;
import se.redthread.chain.Upward;
import se.redthread.model.ClaimStatus;
import se.redthread.thing.Thing;
import se.redthread.trace.TraceGraph.FundingLink;

/**
 * Counts the budget items at and below the start of a trace: once each, and what
 * suggestions add apart.
 */
class TraceFunding {

	private final TraceGraph graph;

	private final Map<String, ClaimStatus> weakest;

	private final Set<String> inside;

	private final Upward founded;

	private final Upward withSuggestions;

	TraceFunding(TraceGraph graph, Map<String, ClaimStatus> weakest) {
		this.graph = graph;
		this.weakest = weakest;
		this.inside = new HashSet<>(graph.below());
		this.inside.add(graph.start().key());
		this.founded = Upward.founded(graph.chain());
		this.withSuggestions = new Upward(graph.chain());
	}

	TraceBudget budget() {
		List<Counted> counted = new ArrayList<>();
		List<Counted> added = new ArrayList<>();
		for (Thing thing : this.graph.found()) {
			if (thing instanceof BudgetItem item && !this.graph.above().contains(item.key())) {
				Portion portion = founded(item);
				if (!portion.isNothing()) {
					counted.add(new Counted(item, portion));
				}
				Portion more = withSuggestions(item).beyond(portion);
				if (!more.isNothing()) {
					added.add(new Counted(item, more));
				}
			}
		}
		return new TraceBudget(BudgetSum.of(counted), BudgetSum.of(added));
	}

	private Portion founded(BudgetItem item) {
		return portion(item, this.founded, (link) -> link.status().counts(), this::isFounded);
	}

	private Portion withSuggestions(BudgetItem item) {
		return portion(item, this.withSuggestions, (link) -> true, (target) -> true);
	}

	private Portion portion(BudgetItem item, Upward upward, Predicate<FundingLink> counts, Predicate<String> reached) {
		if (item.key().equals(this.graph.start().key())) {
			return Portion.ALL;
		}
		List<Allocation.Target> targets = this.graph.funding(item)
			.stream()
			.filter(counts)
			.map((link) -> new Allocation.Target(link.target(), link.share()))
			.toList();
		return Allocation.of(targets, upward::lowest)
			.inside((target) -> this.inside.contains(target) && reached.test(target));
	}

	private boolean isFounded(String key) {
		ClaimStatus status = this.weakest.get(key);
		return status == null || status.counts();
	}

}
